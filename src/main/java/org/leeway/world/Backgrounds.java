package org.leeway.world;

import java.util.Arrays;
import org.leeway.domain.Archetype;
import org.leeway.domain.Employment;
import org.leeway.domain.Occupation;
import org.leeway.domain.OrganisationType;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;

/**
 * Who professionals are: employer, occupation, age and years in the work; and which kind of
 * professional is found more often among whom (weighing.md 3.11).
 */
final class Backgrounds {
  private static final int EMPLOYER = 0;
  private static final int OCCUPATION = 1;
  private static final int AGE_CLASS = 2;
  private static final int AGE = 3;
  private static final String ANY = "any";
  private static final String[] AGE_CLASSES = {"from-18", "from-30", "from-50", "from-61"};
  private static final Archetype[] ARCHETYPES = Archetype.values();
  private static final Employment[] EMPLOYMENTS = Employment.values();
  private static final Occupation[] OCCUPATIONS = Occupation.values();
  private static final int ORGANISATIONS = OrganisationType.values().length;

  private final double[] outsourced = new double[ORGANISATIONS];
  private final double[][] occupations = new double[EMPLOYMENTS.length][OCCUPATIONS.length];
  private final double[] ages = new double[AGE_CLASSES.length];
  private final double[] startsAt = new double[AGE_CLASSES.length + 1];
  private final double youngest;
  private final double oldFrom;
  private final double experiencedFrom;
  private final double tilt;
  private final String[] age = new String[ARCHETYPES.length];
  private final String[] experience = new String[ARCHETYPES.length];
  private final String[] employer = new String[ARCHETYPES.length];
  private final double[] shares;

  Backgrounds(Values values, double[] archetypeShares) {
    shares = archetypeShares.clone();
    for (OrganisationType type : OrganisationType.values()) {
      outsourced[type.ordinal()] =
          values.share("organisation." + type.code() + ".outsourced").value();
    }
    for (Employment employment : EMPLOYMENTS) {
      for (Occupation occupation : OCCUPATIONS) {
        occupations[employment.ordinal()][occupation.ordinal()] =
            values
                .share("professional.occupation." + employment.code() + "." + occupation.code())
                .value();
      }
    }
    for (int place = 0; place < AGE_CLASSES.length; place++) {
      String path = "professional.age." + AGE_CLASSES[place];
      ages[place] = values.share(path + ".share").value();
      startsAt[place] = values.number(path + ".years");
    }
    startsAt[AGE_CLASSES.length] = values.number("professional.age.until");
    youngest = values.number("professional.age.starts-work");
    oldFrom = values.number("professional.archetype.old-from");
    experiencedFrom = values.number("professional.archetype.experienced-from");
    tilt = values.number("professional.archetype.tilt");
    for (Archetype archetype : ARCHETYPES) {
      String path = "professional.archetype." + archetype.code() + ".";
      age[archetype.ordinal()] = values.choice(path + "age");
      experience[archetype.ordinal()] = values.choice(path + "experience");
      employer[archetype.ordinal()] = values.choice(path + "employer");
    }
  }

  /** Draws who a professional is; never longer in the work than age allows. */
  Vita vita(Draws draws, long id, OrganisationType organisation, double years, int week) {
    int ageClass = draws.pick(Purpose.STAFF, id, 0, AGE_CLASS, ages);
    double low = startsAt[ageClass];
    double old = low + (startsAt[ageClass + 1] - low) * draws.uniform(Purpose.STAFF, id, 0, AGE);
    double worked = Math.max(0, Math.min(years, old - youngest));
    boolean isPrivate =
        draws.happens(Purpose.STAFF, id, 0, EMPLOYER, outsourced[organisation.ordinal()]);
    Employment employment = isPrivate ? Employment.PRIVATE : own(organisation);
    double[] among = occupations[employment.ordinal()];
    return new Vita(
        employment,
        OCCUPATIONS[draws.pick(Purpose.STAFF, id, 0, OCCUPATION, among)],
        week - weeks(old),
        week - weeks(worked));
  }

  private static int weeks(double years) {
    return (int) Math.rint(years * RatePerYear.WEEKS_PER_YEAR);
  }

  private static Employment own(OrganisationType organisation) {
    return organisation == OrganisationType.UWV ? Employment.UWV : Employment.MUNICIPALITY;
  }

  /**
   * The odds of each kind of professional for somebody: its share, more where the background fits.
   * They are divided by what the background gives on average, so that the shares among all stay.
   *
   * @param newcomer true for somebody who starts now: experience tells nothing then
   */
  double[] odds(
      Vita vita, OrganisationType organisation, double meanYears, boolean newcomer, int week) {
    boolean old = vita.age(week) >= oldFrom;
    boolean experienced = vita.tenureYears(week) >= experiencedFrom;
    double olds = Arrays.stream(ages, ageClassFrom(oldFrom), ages.length).sum();
    olds /= Arrays.stream(ages).sum();
    double spread = Math.max(0, 1 - experiencedFrom / (2 * meanYears)); // years are uniform
    double outside = outsourced[organisation.ordinal()];
    double[] odds = shares.clone();
    for (int kind = 0; kind < odds.length; kind++) {
      odds[kind] *= tilted(age[kind], "old", "young", old, olds);
      if (!newcomer) {
        odds[kind] *= tilted(experience[kind], "much", "little", experienced, spread);
      }
      if (!employer[kind].equals(ANY)) {
        boolean here = employer[kind].equals(vita.employer().code());
        double share =
            employer[kind].equals(Employment.PRIVATE.code())
                ? outside
                : employer[kind].equals(own(organisation).code()) ? 1 - outside : 0;
        odds[kind] *= (here ? tilt : 1) / (1 + (tilt - 1) * share);
      }
    }
    return odds;
  }

  private int ageClassFrom(double years) {
    int place = 0;
    while (place < ages.length && startsAt[place] < years) {
      place++;
    }
    return place;
  }

  private double tilted(String wanted, String yes, String no, boolean is, double share) {
    if (wanted.equals(yes)) {
      return (is ? tilt : 1) / (1 + (tilt - 1) * share);
    }
    if (wanted.equals(no)) {
      return (is ? 1 : tilt) / (1 + (tilt - 1) * (1 - share));
    }
    return 1;
  }
}
