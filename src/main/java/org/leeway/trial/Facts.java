package org.leeway.trial;

import java.util.Map;
import java.util.TreeMap;
import org.leeway.domain.Distance;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.scenario.Scenario;
import org.leeway.world.Employability;
import org.leeway.world.Jobseekers;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.Region;
import org.leeway.world.Schemes;

/**
 * Reads what can be known of people. Every attribute is a number here: a word is its place among
 * the words of the attribute, barriers are the bits of their set. NaN where there is nothing to
 * know, as of the professional of somebody who has none.
 */
public final class Facts {
  private final Employability employability;
  private final Map<String, Integer> regions = new TreeMap<>();

  public Facts(Scenario scenario) {
    employability = new Employability(scenario.at(Integer.MIN_VALUE));
    for (int place = 0; place < scenario.regions().size(); place++) {
      regions.put(scenario.regions().get(place).code(), place);
    }
  }

  /** An attribute of the person in a row, in its unit. */
  public double read(Attribute attribute, Region region, int row, int week) {
    Jobseekers people = region.jobseekers();
    return switch (attribute) {
      case SCHEME -> people.is(row, Status.SERVED) ? people.scheme.get(row) : Double.NaN;
      case ORGANISATION ->
          people.is(row, Status.SERVED)
              ? Schemes.at(people.scheme.get(row)).servedBy().ordinal()
              : Double.NaN;
      case TAKEN -> people.is(row, Status.SERVED) ? people.taken.get(row) : Double.NaN;
      case TARGET_GROUP -> people.targetGroup.get(row);
      case SHELTERED -> people.sheltered.get(row);
      case RUNG -> people.rungNow(row, week).number();
      case REGION -> regions.getOrDefault(region.code(), -1);
      case DISTANCE -> employability.distance(employability.of(people, row)).ordinal();
      case AGE -> region.age(row, week);
      case SEX -> people.female.get(row);
      case EDUCATION -> people.education.get(row);
      case BACKGROUND -> people.origin.get(row);
      case SECTOR -> people.sector.get(row);
      case WEEKS_OUT -> people.is(row, Status.WORKING) ? 0 : week - people.jobless.get(row);
      case WEEKS_ON -> people.is(row, Status.SERVED) ? week - people.rightFrom.get(row) : 0;
      case BARRIER -> people.barriers.get(row);
      case BARRIERS -> Long.bitCount(people.barriers.get(row));
      case CAPACITY -> people.capacity.get(row);
      case SKILL -> people.now(State.SKILL, row);
      case RHYTHM -> people.now(State.RHYTHM, row);
      case SEARCH -> people.now(State.SEARCH, row);
      case MOTIVATION -> people.now(State.MOTIVATION, row);
      case CONFIDENCE -> people.now(State.CONFIDENCE, row);
      case RIGHTS -> people.now(State.RIGHTS, row);
      case ORIENTATION -> people.now(State.ORIENTATION, row);
      case PRESSURE -> people.now(State.PRESSURE, row);
      case ESTEEM -> people.now(State.ESTEEM, row);
      case MEANING -> people.now(State.MEANING, row);
      case SELF_IMAGE -> people.now(State.SELF_IMAGE, row);
      case CONDUCT -> people.now(State.CONDUCT, row);
      case PRESENTATION -> people.now(State.PRESENTATION, row);
      case LANGUAGE -> people.now(State.LANGUAGE, row);
      case SURROUNDINGS -> people.surroundings.get(row);
      case BURDEN -> people.burdenNow(row);
      case TIES -> people.now(State.TIES, row);
      case SUPPORT -> people.support.get(row);
      case SELF_DIRECTION -> people.selfDirectionNow(row);
      case TRUST -> people.trust.get(row);
      case REACTANCE -> people.reactance.get(row);
      case EMPLOYABILITY -> employability.of(people, row);
      case BELIEF, SEEN_FAR, CASELOAD, COMPETENCE, DIRECTIVENESS, ARCHETYPE ->
          people.is(row, Status.SERVED) ? ofTheProfessional(attribute, region, row) : Double.NaN;
    };
  }

  private double ofTheProfessional(Attribute attribute, Region region, int row) {
    Professional professional = region.professionalOf(row);
    return switch (attribute) {
      case BELIEF -> region.jobseekers().service.belief.get(row);
      case SEEN_FAR -> isFar(region.jobseekers().service.belief.get(row)) ? 1 : 0;
      case CASELOAD -> caseload(region.officeOf(row), professional);
      case COMPETENCE -> professional.competence();
      case DIRECTIVENESS -> professional.directiveness();
      default -> professional.archetype().ordinal();
    };
  }

  private boolean isFar(double belief) {
    return employability.distance(belief) == Distance.LONG;
  }

  /** The professionals of an office share its full-time weeks evenly. */
  private static double caseload(Office office, Professional professional) {
    double fullTimers = office.fullTimers() / office.professionals().size();
    return fullTimers > 0 ? professional.caseload() / fullTimers : Double.NaN;
  }
}
