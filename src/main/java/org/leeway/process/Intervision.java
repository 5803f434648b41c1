package org.leeway.process;

import org.leeway.domain.OrganisationType;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Office;
import org.leeway.world.Pool;
import org.leeway.world.Professional;

/**
 * Talking cases over with colleagues [intervisie]. Every month groups of colleagues meet for as
 * long as the organisation and the manager give time, and say as much as they dare: each tells what
 * was seen, and hears what the group has seen beyond that, so that two lucky cases are held against
 * the many of others. It also makes professionals more aware of what they weigh, less sure of first
 * pictures and more of one mind about the room there is. The time goes off the time for clients.
 */
final class Intervision {
  private static final int MINUTES_PER_HOUR = 60;
  private static final int MONTHS_PER_YEAR = 12;

  private final double[] hours = new double[OrganisationType.values().length];
  private final double[] climate = new double[OrganisationType.values().length];
  private final double[] implementation = new double[OrganisationType.values().length];
  private final double usual;
  private final double full;
  private final double share;
  private final int every;
  private final int group;
  private final double awareness;
  private final double bias;
  private final double reading;

  Intervision(Values values) {
    for (OrganisationType type : OrganisationType.values()) {
      String path = "organisation." + type.code() + ".";
      hours[type.ordinal()] = values.number(path + "intervision.hours");
      climate[type.ordinal()] = values.share(path + "climate").value();
      implementation[type.ordinal()] = values.share(path + "implementation").value();
    }
    usual = values.number("intervision.usual");
    full = values.number("intervision.full");
    share = values.share("intervision.share").value();
    every = values.weeks("intervision.every").whole();
    group = values.count("intervision.group");
    awareness = values.share("intervision.awareness").value();
    bias = values.share("intervision.bias").value();
    reading = values.share("intervision.frames").value();
  }

  /** Hours per professional and month that policy gives. */
  double policyHours(Office office) {
    return hours[office.organisation().ordinal()];
  }

  /** Hours per professional and month. */
  double hours(Office office) {
    return Math.max(0, policyHours(office) + office.team().extraHours());
  }

  /** The most hours that a manager gives: as many as are full intervision, above policy. */
  double mostHours() {
    return usual + full;
  }

  /** How safe professionals feel to say what they did and to tailor, 0 to 1. */
  double climate(Office office) {
    double usually = climate[office.organisation().ordinal()];
    return Math.max(0, Math.min(1, usually + office.frames().climateShift()));
  }

  /**
   * Minutes per full-timer and week that go off the time for clients; negative where there is less
   * intervision than that time already leaves room for.
   */
  double minutes(Office office) {
    return (hours(office) - usual)
        * MINUTES_PER_HOUR
        * MONTHS_PER_YEAR
        / RatePerYear.WEEKS_PER_YEAR;
  }

  /**
   * How much more than usual colleagues learn their trade from each other, as far as they put it to
   * use, 0 to 1.
   */
  double lessons(Office office) {
    double heard = Math.max(0, Math.min(1, (hours(office) - usual) / full));
    return implementation[office.organisation().ordinal()] * heard;
  }

  /** The groups of an office meet, in a week in which they do. */
  void meet(Office office, Week week) {
    if (!week.isEvery(every)) {
      return;
    }
    double dose = climate(office) * Math.min(1, hours(office) / full);
    int chairs = office.professionals().size();
    for (int first = 0; first < chairs; first += group) {
      meet(office, first, Math.min(chairs, first + group), dose);
    }
  }

  private void meet(Office office, int first, int end, double dose) {
    Pool pool = office.team().pool(first / group);
    pool.open(share * dose);
    for (int chair = first; chair < end; chair++) {
      pool.tell(office.professional(chair).memory(), share * dose);
    }
    for (int chair = first; chair < end; chair++) {
      Professional professional = office.professional(chair);
      professional.memory().hear(pool, share * dose);
      professional.mind().becomeAware(awareness * dose);
      professional.reflection().meet(bias * dose, reading * dose);
    }
  }
}
