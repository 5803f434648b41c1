package org.leeway.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leeway.experiment.StudyArm;
import org.leeway.observe.AuditQuantity;
import org.leeway.observe.Measure;
import org.leeway.observe.Observation;
import org.leeway.scenario.ScenarioTemplate;
import org.leeway.scenario.YamlNode;
import org.leeway.trial.Audit;
import org.leeway.trial.Cohort;
import org.leeway.trial.Who;

/**
 * The arms that a set of findings needs. Findings that are looked for in the same world share the
 * arm in which nothing is done: it follows the cohorts of all of them, assigned and not, so that
 * each finding compares the same people with themselves. What is done adds an arm per finding, kind
 * of treatment, share and context.
 */
public final class EvidencePlan {
  /** More cohorts than this one replicate cannot follow. */
  static final int MOST_COHORTS = 64;

  private final Map<Key, String> ids = new LinkedHashMap<>();
  private final List<StudyArm> arms = new ArrayList<>();
  private final ArmNames names = new ArmNames();

  /** What an arm is: a finding in a context, what is done there, and to what share. */
  private record Key(String finding, String context, String arm, double share) {}

  /** A cohort's worth of a finding in a control arm. */
  private record Guest(Finding finding, Change context, double share) {
    Key key() {
      return new Key(finding.id(), context.name(), Side.CONTROL, share);
    }
  }

  private EvidencePlan() {}

  /**
   * Plans the arms.
   *
   * @param template the world below all contexts
   * @param findings findings that can be run
   */
  public static EvidencePlan of(ScenarioTemplate template, List<Finding> findings) {
    EvidencePlan plan = new EvidencePlan();
    Map<String, List<Guest>> worlds = new LinkedHashMap<>();
    for (Finding finding : findings) {
      for (Side side : sides(finding)) {
        Guest guest = new Guest(finding, context(finding, side.context()), side.share());
        List<Guest> world =
            worlds.computeIfAbsent(words(guest.context().changes()), x -> new ArrayList<>());
        if (!world.contains(guest)) {
          world.add(guest);
        }
      }
    }
    worlds.values().forEach(guests -> plan.controls(template, guests));
    findings.forEach(finding -> plan.treated(template, finding));
    return plan;
  }

  /** The arms, those in which nothing is done first. */
  public List<StudyArm> arms() {
    return List.copyOf(arms);
  }

  /** Where the sums of a side stand: the arm. */
  String arm(Finding finding, Side side) {
    String id = ids.get(new Key(finding.id(), side.context(), side.arm(), side.share()));
    if (id == null) {
      throw new IllegalArgumentException(finding.id() + " is not part of the plan");
    }
    return id;
  }

  /** Where the sums of a side stand: the measure. */
  String measure(Finding finding, Side side) {
    return measures(finding, side.share()).get(measured(side)).id();
  }

  /** A measure of a finding at a share: one per part, group and quantity. */
  private static Map<String, Measure> measures(Finding finding, double share) {
    String cohort = finding.cohort(share).map(Cohort::id).orElse("");
    Map<String, Measure> measures = new LinkedHashMap<>();
    for (Side side : sides(finding)) {
      if (side.share() == share) {
        String id = finding.id() + " " + share + " " + (measures.size() + 1);
        measures.putIfAbsent(measured(side), measure(id, cohort, finding.id(), side));
      }
    }
    return measures;
  }

  private static Measure measure(String id, String cohort, String audit, Side side) {
    Measure.Part of = side.of();
    if (side.quantity() instanceof AuditQuantity) {
      return new Measure(id, audit, Measure.Part.EVERYBODY, Who.EVERYBODY, side.quantity());
    }
    return of == null
        ? new Measure(id, "", Measure.Part.EVERYBODY, Who.EVERYBODY, side.quantity())
        : new Measure(id, cohort, of, side.group(), side.quantity());
  }

  /** What is measured, wherever: sides of which one measure serves all. */
  private static String measured(Side side) {
    return side.of() + " | " + side.group() + " | " + side.quantity().phrase();
  }

  /** All sides of a finding, at every share of its design. */
  static List<Side> sides(Finding finding) {
    Set<Side> sides = new LinkedHashSet<>();
    for (Check check : finding.checks()) {
      sides.addAll(check.sides());
      if (check.contrast().isDifference() && check.isEffect()) {
        for (double share : finding.design().shares()) {
          check.sides().forEach(side -> sides.add(side.withShare(share)));
        }
      }
    }
    return List.copyOf(sides);
  }

  private void controls(ScenarioTemplate template, List<Guest> guests) {
    for (int from = 0; from < guests.size(); from += MOST_COHORTS) {
      List<Guest> some = guests.subList(from, Math.min(from + MOST_COHORTS, guests.size()));
      Change context = some.get(0).context();
      String id = names.unique("control", context.name());
      List<Cohort> cohorts = new ArrayList<>();
      List<Measure> measures = new ArrayList<>();
      Set<Audit> audits = new LinkedHashSet<>();
      int weeks = 1;
      for (Guest guest : some) {
        ids.put(guest.key(), id);
        weeks = Math.max(weeks, guest.finding().enrolment().weeks());
        audits.addAll(audits(guest.finding()));
        boolean isNew = measures.stream().noneMatch(m -> isOf(m, guest));
        if (isNew) {
          observe(guest.finding(), guest.share(), cohorts, measures);
        }
      }
      String name =
          context.name().isEmpty() ? "Nothing is done" : "Nothing is done, " + context.name();
      arms.add(
          new StudyArm(
              id,
              name,
              template,
              context.changes(),
              weeks,
              0,
              new Observation(cohorts, measures).withAudits(List.copyOf(audits)),
              null));
    }
  }

  /** Two contexts of a finding may be the same world; its cohort is then followed once. */
  private static boolean isOf(Measure measure, Guest guest) {
    return measure.id().startsWith(guest.finding().id() + " " + guest.share() + " ");
  }

  private void treated(ScenarioTemplate template, Finding finding) {
    for (Side side : sides(finding)) {
      Key key = new Key(finding.id(), side.context(), side.arm(), side.share());
      if (!side.isControl() && !ids.containsKey(key)) {
        String share =
            side.share() == finding.design().shares().get(0)
                ? ""
                : " " + Math.round(side.share() * 100) + " percent";
        String id = names.unique(finding.id(), side.arm() + share + " " + side.context());
        ids.put(key, id);
        arms.add(treated(template, finding, side, id));
      }
    }
  }

  private static StudyArm treated(
      ScenarioTemplate template, Finding finding, Side side, String id) {
    List<Cohort> cohorts = new ArrayList<>();
    List<Measure> measures = new ArrayList<>();
    observe(finding, side.share(), cohorts, measures);
    Change arm = arm(finding, side.arm());
    List<YamlNode.Fields> changes = new ArrayList<>(context(finding, side.context()).changes());
    StudyArm.Treated treated = null;
    if (finding.design().everywhere()) {
      arm.changes().forEach(each -> changes.add(Dated.from(finding.enrolment().from(), each)));
    } else {
      treated =
          new StudyArm.Treated(
              cohorts.get(0).id(), arm.changes(), finding.dose().delay(), finding.dose().length());
    }
    return new StudyArm(
        id,
        finding.id() + ": " + arm.name(),
        template,
        changes,
        finding.enrolment().weeks(),
        0,
        new Observation(cohorts, measures).withAudits(audits(finding)),
        treated);
  }

  private static void observe(
      Finding finding, double share, List<Cohort> cohorts, List<Measure> measures) {
    finding.cohort(share).ifPresent(cohorts::add);
    measures.addAll(measures(finding, share).values());
  }

  private static List<Audit> audits(Finding finding) {
    return finding.audit() == null ? List.of() : List.of(finding.audit());
  }

  private static Change context(Finding finding, String name) {
    return finding.contexts().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Change arm(Finding finding, String name) {
    return finding.arms().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The changes as text, to tell worlds apart. */
  private static String words(List<YamlNode.Fields> changes) {
    StringBuilder words = new StringBuilder();
    changes.stream().filter(each -> !each.fields().isEmpty()).forEach(each -> write(each, words));
    return words.toString();
  }

  private static void write(YamlNode node, StringBuilder to) {
    if (node instanceof YamlNode.Fields fields) {
      to.append('{');
      for (YamlNode.Field field : fields.fields()) {
        to.append(field.key()).append(": ");
        write(field.value(), to);
      }
      to.append('}');
    } else if (node instanceof YamlNode.Items items) {
      to.append('[');
      items.items().forEach(item -> write(item, to));
      to.append(']');
    } else if (node instanceof YamlNode.Text text) {
      to.append(text.text().strip()).append(", ");
    }
  }
}
