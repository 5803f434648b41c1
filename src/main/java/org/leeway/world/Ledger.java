package org.leeway.world;

import java.util.Arrays;
import org.leeway.domain.Distance;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.Response;
import org.leeway.domain.Scheme;

/**
 * What happened in a region this week, for those who look on: phases write, collectors read, and
 * the next week starts empty. Figures by cell are kept per scheme and distance at the start of a
 * person's count.
 */
public final class Ledger {
  /** Number of cells: schemes by distances. */
  public static final int CELLS = Scheme.values().length * Distance.values().length;

  private static final int DISTANCES = Distance.values().length;

  /** What is added up per cell. */
  public enum Count {
    /** Conversations held with people in the service who have no work. */
    CONTACTS,
    /** Minutes of those conversations. */
    MINUTES,
    /** Weeks in the service. */
    SERVED_WEEKS
  }

  /** What is added up for the region. */
  public enum Figure {
    /** Vacancies opened. */
    OPENED,
    /** Vacancies filled. */
    FILLED,
    /** Vacancies that nobody filled and that are gone. */
    LAPSED,
    /** People who came into the model. */
    ENTERED,
    /** People who left it. */
    LEFT,
    /** People who left it in the very week in which they found a job. */
    HIRED_AWAY,
    /** Euro of benefit in the accounts of people who left this week. */
    LEAVERS_BENEFIT,
    /** Euro of service in those accounts. */
    LEAVERS_SERVICE,
    /** Euro of wage in those accounts. */
    LEAVERS_WAGE,
    /** Jobs found by people outside the service who had none. */
    OUTSIDE_JOBS,
    /** Jobs found by people who left another for it. */
    JOB_CHANGES,
    /** Vacancies opened for a place that somebody left for another job. */
    LEFT_BEHIND,
    /** Jobs found by people in the service. */
    SERVED_JOBS,
    /** Applications written. */
    APPLICATIONS,
    /** Euro for professionals. */
    STAFF_EURO,
    /** Euro for instruments, subsidies and guidance on the job. */
    INSTRUMENT_EURO,
    /** Euro of benefits. */
    BENEFIT_EURO,
    /** Instruments started. */
    INSTRUMENTS,
    /** Choices that left the protocol, or the strategy where that is carried out. */
    DEVIATIONS,
    /** Benefits cut. */
    SANCTIONS,
    /** Weeks of a person in which a mechanism worked. */
    MECHANISMS,
    /** Sheltered places that were given. */
    SHELTERED_JOBS,
    /** People who went from sheltered work to an ordinary employer. */
    STEPS_UP,
    /** Jobs that ended. */
    SEPARATIONS,
    /** Adaptations of work that were begun. */
    ADAPTATIONS,
    /** People at work who are sick. */
    SICK,
    /** Squared errors of the professionals' beliefs after a conversation. */
    DIAGNOSIS_ERROR,
    /** Conversations held with anybody, at work or not. */
    CONVERSATIONS,
    /** Conversations held with people at work. */
    TALKS_AT_WORK,
    /** Minutes of those. */
    MINUTES_AT_WORK,
    /** Intermediate goals newly reached. */
    GOALS,
    /** Deviations that were explained to somebody. */
    EXPLAINED,
    /** Deviations that were withdrawn after they were explained. */
    WITHDRAWN,
    /** Choices for which there was advice by statistics, shown or kept back. */
    ADVISED,
    /** Choices that were as advised. */
    ADVICE_TAKEN,
    /** Weeks in which a professional was absent. */
    ABSENCES,
    /** Conversations in which the reasoning was shared with the client. */
    TOLD,
    /** Conversations in which the client's own wish decided. */
    HANDED_OVER,
    /** Second looks in conversations. */
    SECOND_LOOKS
  }

  private final double[] cells = new double[Count.values().length * CELLS];
  private final double[] figures = new double[Figure.values().length];
  private final double[] responses = new double[Response.values().length];
  private final double[] placedBy = new double[OrganisationType.values().length];
  private final double[] served = new double[Schemes.NUMBER];
  private int[] departures = new int[64];
  private int departed;
  private long[] leaverIds = new long[16];
  private double[] leaverBenefits = new double[16];
  private int leavers;
  private final Flows flows = new Flows();
  private int week;
  private int peopleBefore;
  private int openBefore;

  /** Who paid whom this week. */
  public Flows flows() {
    return flows;
  }

  /** The week of which is noted what happened. */
  public int week() {
    return week;
  }

  /** People when the week began. */
  public int peopleBefore() {
    return peopleBefore;
  }

  /** Open vacancies when the week began. */
  public int openBefore() {
    return openBefore;
  }

  /** The cell of a scheme and a distance. */
  public static int cell(Scheme scheme, Distance distance) {
    return scheme.ordinal() * DISTANCES + distance.ordinal();
  }

  /** Adds to a count of a cell; people who are not counted are passed over. */
  public void add(Count count, int cell, double amount) {
    if (cell >= 0) {
      cells[count.ordinal() * CELLS + cell] += amount;
    }
  }

  /** Adds to a figure of the region. */
  public void add(Figure figure, double amount) {
    figures[figure.ordinal()] += amount;
  }

  /** Notes how a professional responded in a conversation. */
  public void responded(Response response) {
    responses[response.ordinal()]++;
  }

  /** Conversations of this week in which a professional responded so. */
  public double responses(Response response) {
    return responses[response.ordinal()];
  }

  /** Notes somebody on a benefit. */
  public void serve(Scheme scheme) {
    served[scheme.ordinal()]++;
  }

  /** People to whom the benefit of a scheme was paid this week. */
  public double served(Scheme scheme) {
    return served[scheme.ordinal()];
  }

  /** Notes a placement by an organisation. */
  public void placed(OrganisationType organisation) {
    placedBy[organisation.ordinal()]++;
  }

  /** Placements of this week by an organisation. */
  public double placedBy(OrganisationType organisation) {
    return placedBy[organisation.ordinal()];
  }

  /** This week's count of a cell. */
  public double count(Count count, int cell) {
    return cells[count.ordinal() * CELLS + cell];
  }

  /** This week's figure of the region. */
  public double figure(Figure figure) {
    return figures[figure.ordinal()];
  }

  /** Keeps what is counted of somebody who leaves the model. */
  public void depart(Jobseekers people, int row) {
    if (people.count.cell.get(row) < 0) {
      return;
    }
    if (departed + Departure.SIZE > departures.length) {
      departures = Arrays.copyOf(departures, departures.length * 2);
    }
    Departure.write(departures, departed, people, row);
    departed += Departure.SIZE;
  }

  /** People who left this week. */
  public int departures() {
    return departed / Departure.SIZE;
  }

  /** What was counted of the {@code place}-th who left this week. */
  public Departure departure(int place) {
    return Departure.read(departures, place * Departure.SIZE);
  }

  /** Keeps the benefit that was paid this week to somebody who then left the model. */
  void leave(long id, double euro) {
    if (leavers == leaverIds.length) {
      leaverIds = Arrays.copyOf(leaverIds, leavers * 2);
      leaverBenefits = Arrays.copyOf(leaverBenefits, leavers * 2);
    }
    leaverIds[leavers] = id;
    leaverBenefits[leavers++] = euro;
  }

  /** True when somebody was paid a benefit this week and then left the model. */
  public boolean hasLeft(long id) {
    return leaver(id) < leavers;
  }

  /** The benefit paid this week to somebody who then left the model; 0 for all others. */
  public double benefitOfLeaver(long id) {
    int place = leaver(id);
    return place < leavers ? leaverBenefits[place] : 0;
  }

  private int leaver(long id) {
    int place = 0;
    while (place < leavers && leaverIds[place] != id) {
      place++;
    }
    return place;
  }

  /** Starts a week, with so many people and open vacancies. */
  void begin(int newWeek, int people, int open) {
    clear();
    week = newWeek;
    peopleBefore = people;
    openBefore = open;
  }

  /** Closes the account of somebody who leaves. */
  void close(AccountFile account, int row) {
    add(Figure.LEFT, 1);
    add(Figure.LEAVERS_BENEFIT, account.benefit(row, week));
    add(Figure.LEAVERS_SERVICE, account.service(row, week));
    add(Figure.LEAVERS_WAGE, account.earned(row, week));
  }

  /** Empties all. */
  public void clear() {
    flows.clear();
    Arrays.fill(cells, 0);
    Arrays.fill(figures, 0);
    Arrays.fill(placedBy, 0);
    Arrays.fill(served, 0);
    Arrays.fill(responses, 0);
    departed = 0;
    leavers = 0;
  }
}
