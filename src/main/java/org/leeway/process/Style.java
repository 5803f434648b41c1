package org.leeway.process;

import org.leeway.domain.OrganisationType;
import org.leeway.domain.Response;
import org.leeway.domain.State;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Professional;
import org.leeway.world.Region;

/**
 * The style of a conversation: directive, guiding or facilitating (self-direction.md 1). A
 * professional moves from the own disposition towards what the client's self-direction seems to
 * ask, and may misjudge it. Being directed raises resistance in people who direct themselves; being
 * left free leaves people who do not direct themselves without support (SD4, SD5). A style that
 * fits builds trust as far as the professional is able; one that does not fit costs trust.
 */
final class Style {
  private static final String OWN = "own";

  private final String[] names = {"facilitating", "guiding", "directive"};
  private final double[] levels = new double[names.length];
  private final double adaptation;
  private final int[] prescribed = new int[OrganisationType.values().length];
  private final double reactance;
  private final double trust;
  private final double drift;

  private final Strategies strategies;
  private final double follows;

  Style(Values values) {
    strategies = new Strategies(values);
    follows = values.share("strategy-effect.directiveness").value();
    for (int style = 0; style < names.length; style++) {
      levels[style] = values.share("style." + names[style]).value();
    }
    adaptation = values.share("style.adaptation").value();
    for (OrganisationType type : OrganisationType.values()) {
      String wanted = values.choice("organisation." + type.code() + ".style");
      prescribed[type.ordinal()] = wanted.equals(OWN) ? -1 : place(wanted);
    }
    reactance = values.share("style.reactance").value();
    trust = values.share("style.trust").value();
    drift = values.share("style.drift").value();
  }

  private int place(String name) {
    for (int style = 0; style < names.length; style++) {
      if (names[style].equals(name)) {
        return style;
      }
    }
    throw new IllegalArgumentException("no style " + name);
  }

  /**
   * Chooses how directive the professional is with this client today, of whom there is a picture. A
   * strategy that gives professionals much or little to say over clients moves the own disposition.
   */
  void choose(Region region, int row, Professional professional, Week week) {
    int style = prescribed[region.officeOf(row).organisation().ordinal()];
    if (style < 0) {
      double asked = 1 - region.picture().selfDirection();
      double disposed = professional.directiveness();
      Strategy strategy = strategies.today(region, row, week);
      if (!strategy.isOwn()) {
        disposed += follows * (strategy.control().consultantOverClient() - disposed);
      }
      style = nearest(disposed + adaptation * (asked - disposed));
    }
    region.picture().direct(levels[style]);
  }

  /**
   * Moves the style by what the professional does: who takes control is more directive, who lets
   * things be less, by one style. A style that the organisation prescribes stays.
   */
  void move(Region region, int row, Response response) {
    int by =
        switch (response) {
          case CONTROL -> 1;
          case NONE -> -1;
          default -> 0;
        };
    if (by != 0 && prescribed[region.officeOf(row).organisation().ordinal()] < 0) {
      int style = nearest(region.picture().directiveness()) + by;
      region.picture().direct(levels[Math.max(0, Math.min(levels.length - 1, style))]);
    }
  }

  private int nearest(double directiveness) {
    int best = 0;
    for (int style = 1; style < levels.length; style++) {
      if (Math.abs(levels[style] - directiveness) < Math.abs(levels[best] - directiveness)) {
        best = style;
      }
    }
    return best;
  }

  /**
   * What the client takes from the way the conversation went.
   *
   * @param dose length against a conversation of the reference length
   */
  void felt(Region region, int row, Professional professional, double dose) {
    Jobseekers people = region.jobseekers();
    double direction = people.selfDirectionNow(row);
    double directive = region.picture().directiveness();
    double tooTight = Math.max(0, directive + direction - 1);
    double tooLoose = Math.max(0, 1 - directive - direction);
    double resistance = people.reactance.get(row);
    people.reactance.set(row, resistance + dose * reactance * tooTight * (1 - resistance));
    people.states.scale(row, State.CONFIDENCE, 1 - dose * drift * tooLoose);
    double misfit = tooTight + tooLoose;
    double helped = (1 - misfit) * professional.competence();
    double before = people.trust.get(row);
    double after = before + trust * dose * (helped * (1 - before) - misfit * before);
    people.trust.set(row, Math.max(0, Math.min(1, after)));
  }
}
