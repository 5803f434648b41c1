package org.leeway.process;

import org.leeway.domain.Barrier;
import org.leeway.domain.Mechanism;
import org.leeway.domain.Status;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Region;
import org.leeway.world.ServiceFile;

/**
 * Service: instruments that run do their work. Every week each of their mechanisms works on the
 * person in its dose, the budget pays, and an instrument that has run its weeks ends, after which
 * the professional sees the client again. A cut benefit pushes as long as it lasts.
 */
final class Service implements Rules<Service> {
  private static final Mechanism[] MECHANISMS = Mechanism.values();

  private final Mechanisms mechanisms;
  private final Catalogue catalogue;
  private final Enforcement enforcement;

  Service(Values values) {
    mechanisms = new Mechanisms(values);
    catalogue = new Catalogue(values, mechanisms);
    enforcement = new Enforcement(values, mechanisms);
  }

  @Override
  public void week(Region region, Week week, Editions<Service> rules) {
    Jobseekers people = region.jobseekers();
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.SERVED)) {
        rules.of(region, row).serve(region, row, week);
      }
    }
  }

  private void serve(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    enforcement.byLot(region, row, week);
    if (people.sanctionedUntil.get(row) >= week.number()) {
      mechanisms.work(region, row, Mechanism.SANCTION, 1);
    }
    int running = people.service.instrument.get(row);
    if (running != ServiceFile.NO_INSTRUMENT) {
      run(region, row, catalogue.get(running), week);
    }
  }

  private void run(Region region, int row, Instrument instrument, Week week) {
    Jobseekers people = region.jobseekers();
    for (Mechanism mechanism : MECHANISMS) {
      mechanisms.work(region, row, mechanism, instrument.dose(mechanism));
    }
    region.officeOf(row).spend(instrument.euroPerWeek());
    region.ledger().add(Ledger.Figure.INSTRUMENT_EURO, instrument.euroPerWeek());
    people.account.spend(row, week.number(), instrument.euroPerWeek());
    if (week.number() >= people.service.ends.get(row)) {
      end(region, row, instrument, week);
    }
  }

  private static void end(Region region, int row, Instrument instrument, Week week) {
    Jobseekers people = region.jobseekers();
    ServiceFile file = people.service;
    if (region.isFollowed(row)) {
      Witness.instrumentEnds(region, row, instrument.code(), week);
    }
    region.professionalOf(row).memory().tried(instrument.place(), file.kind.get(row));
    if (instrument.liftsLanguage()) {
      people.barriers.set(row, people.barriers.get(row) & ~Barrier.LANGUAGE.bit());
    }
    file.instrument.set(row, ServiceFile.NO_INSTRUMENT);
    file.nextContact.set(row, Math.min(file.nextContact.get(row), week.number() + 1));
  }
}
