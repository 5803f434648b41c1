package org.leeway.observe;

import java.util.Arrays;
import java.util.List;
import org.leeway.domain.Response;
import org.leeway.domain.Status;
import org.leeway.world.FlowSums;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Ledger.Figure;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.Region;

/** What is counted of a week, added up over all regions: each region is looked at once. */
final class WeekSums {
  private static final Figure[] FIGURES = Figure.values();
  private static final Status[] POSITIONS = Status.values();
  private static final Response[] RESPONSES = Response.values();

  private final double[] figures = new double[FIGURES.length];
  private final double[] responses = new double[RESPONSES.length];
  private final int[] people = new int[POSITIONS.length];
  private final FlowSums flows = new FlowSums();
  private int advertised;
  private double fullTimers;
  private double professionals;
  private double strain;

  /** Adds up a week, region by region in their order. */
  void read(List<Region> regions) {
    clear();
    for (int place = 0; place < regions.size(); place++) {
      add(regions.get(place));
    }
  }

  private void clear() {
    Arrays.fill(figures, 0);
    Arrays.fill(responses, 0);
    Arrays.fill(people, 0);
    flows.clear();
    advertised = 0;
    fullTimers = 0;
    professionals = 0;
    strain = 0;
  }

  private void add(Region region) {
    Ledger ledger = region.ledger();
    for (Figure figure : FIGURES) {
      figures[figure.ordinal()] += ledger.figure(figure);
    }
    for (Response response : RESPONSES) {
      responses[response.ordinal()] += ledger.responses(response);
    }
    flows.add(ledger.flows());
    advertised += region.vacancies().countAdvertised();
    count(region.jobseekers());
    addStaff(region);
  }

  private void count(Jobseekers all) {
    for (Status position : POSITIONS) {
      people[position.ordinal()] += all.number(position);
    }
  }

  /** Full-timers and strain are added region by region, whatever the number of offices. */
  private void addStaff(Region region) {
    double full = 0;
    double felt = 0;
    List<Office> offices = region.offices();
    for (int at = 0; at < offices.size(); at++) {
      full += offices.get(at).fullTimers();
      List<Professional> chairs = offices.get(at).professionals();
      professionals += chairs.size();
      for (int chair = 0; chair < chairs.size(); chair++) {
        felt += chairs.get(chair).strain();
      }
    }
    fullTimers += full;
    strain += felt;
  }

  double figure(Figure figure) {
    return figures[figure.ordinal()];
  }

  double responses(Response response) {
    return responses[response.ordinal()];
  }

  double people(Status status) {
    return people[status.ordinal()];
  }

  FlowSums flows() {
    return flows;
  }

  double advertised() {
    return advertised;
  }

  double fullTimers() {
    return fullTimers;
  }

  /** Professionals, counted by head. */
  double professionals() {
    return professionals;
  }

  double strain() {
    return strain;
  }
}
