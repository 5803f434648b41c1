package org.leeway.law;

import java.util.ArrayList;
import java.util.List;
import org.leeway.domain.Household;

/** What a scheme demands of its clients, and who is exempt. */
public final class DutyRules {
  private static final String FULL_DISABILITY = "full-disability";
  private static final String LONE_PARENT = "lone-parent";

  private record Exemption(String name, String of, double childUnder, double granted) {
    boolean mayHoldFor(Client client) {
      return switch (of) {
        case FULL_DISABILITY -> client.fullDisability();
        case LONE_PARENT ->
            client.household() == Household.LONE_PARENT && client.youngestChild() < childUnder;
        default -> true;
      };
    }
  }

  private final double applicationsPerWeek;
  private final double weeks;
  private final boolean acceptWork;
  private final boolean useService;
  private final boolean language;
  private final boolean counterpart;
  private final double counterpartHours;
  private final double anyWorkAfter;
  private final double travelFirst;
  private final double travelLater;
  private final double travelLaterAfter;
  private final List<Exemption> exemptions = new ArrayList<>();
  private final double[] exempt = new double[Household.values().length];

  DutyRules(Facts scheme) {
    Facts facts = scheme.below("duty");
    boolean demands = facts.has("applications");
    weeks = demands ? facts.number("applications.weeks") : 0;
    applicationsPerWeek = demands ? facts.number("applications.number") / weeks : 0;
    acceptWork = facts.yes("accept-work");
    useService = facts.yes("use-service");
    language = facts.yes("language");
    counterpart = facts.yes("counterpart");
    counterpartHours = facts.number("counterpart-hours", 0);
    anyWorkAfter = facts.number("any-work-after", 0);
    travelFirst = facts.number("travel.first", 0);
    travelLater = facts.number("travel.later", 0);
    travelLaterAfter = facts.number("travel.later-after", 0);
    for (String name : scheme.names("exempt")) {
      Facts rule = scheme.below("exempt." + name);
      exemptions.add(
          new Exemption(
              name,
              rule.choice("of"),
              rule.number("child-under", Double.POSITIVE_INFINITY),
              rule.number("granted")));
    }
    for (Household household : Household.values()) {
      exempt[household.ordinal()] = shareExempt(household);
    }
  }

  private double shareExempt(Household household) {
    double bound = 1;
    for (Exemption each : exemptions) {
      boolean all = !each.of().equals(FULL_DISABILITY) && !each.of().equals(LONE_PARENT);
      boolean parent = each.of().equals(LONE_PARENT) && household == Household.LONE_PARENT;
      bound *= all || parent ? 1 - each.granted() : 1;
    }
    return 1 - bound;
  }

  /**
   * Whether somebody is exempt of whom nothing more is known than the household; people without any
   * capacity are not among them.
   *
   * @param place among all in the order of exemption, 0 to 1: the highest are exempt first
   */
  public boolean isExempt(Household household, double place) {
    return place >= 1 - exempt[household.ordinal()];
  }

  /** True when who is not exempt must take suitable work. */
  public boolean acceptsWork() {
    return acceptWork;
  }

  /** Applications a week that are demanded of who is not exempt; 0 when none are. */
  public double applicationsPerWeek() {
    return applicationsPerWeek;
  }

  /** Weeks of which the applications are counted together; 0 when none are demanded. */
  public double weeks() {
    return weeks;
  }

  /**
   * Minutes of travel one way within which work is suitable, after so many months on the benefit; 0
   * when the law sets none.
   */
  public double travelMinutes(double months) {
    return months >= travelLaterAfter ? travelLater : travelFirst;
  }

  /** True when all work is suitable, after so many months on the benefit. */
  public boolean isAnyWorkSuitable(double months) {
    return months >= anyWorkAfter;
  }

  /** The names of the exemptions that may hold for a client. */
  public List<String> possibleExemptions(Client client) {
    return exemptions.stream()
        .filter(each -> each.mayHoldFor(client))
        .map(Exemption::name)
        .toList();
  }

  /** True when no duties hold: fully disabled, or an exemption was given that may hold. */
  public boolean isExempt(Client client) {
    return exemptions.stream()
        .filter(each -> each.mayHoldFor(client))
        .anyMatch(
            each -> each.of().equals(FULL_DISABILITY) || each.name().equals(client.exemption()));
  }

  /** What is demanded of a client. */
  public Duties of(Client client) {
    boolean bound = !isExempt(client);
    return new Duties(
        !bound,
        bound ? applicationsPerWeek : 0,
        bound && acceptWork,
        bound && acceptWork && client.monthsOnBenefit() >= anyWorkAfter,
        bound && useService,
        bound && language,
        bound && counterpart,
        bound && counterpart ? counterpartHours : 0);
  }

  /** The exemptions by name, in the order of the card. */
  public List<String> exemptions() {
    return exemptions.stream().map(Exemption::name).toList();
  }
}
