package org.leeway.process;

import org.leeway.domain.State;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.ProgrammeColumn;
import org.leeway.world.RightsAtWork;
import org.leeway.world.ServiceFile;

/**
 * What a professional has arranged with employers for somebody: what is lacking is paid for by a
 * subsidy, or taken away by an adaptation. An adaptation is no subsidy: it is paid when it is made,
 * and nothing follows from week to week.
 */
final class Arranged {
  private final long subsidies;
  private final long adaptations;

  Arranged(Values values) {
    Catalogue catalogue = Catalogue.of(values);
    long paid = 0;
    long adapted = 0;
    for (int place = 0; place < catalogue.size(); place++) {
      Instrument instrument = catalogue.get(place);
      if (RightsAtWork.isSubsidy(instrument.code())) {
        paid |= 1L << place;
      } else if (instrument.aim(State.OFFSET) > 0) {
        adapted |= 1L << place;
      }
    }
    subsidies = paid;
    adaptations = adapted;
  }

  /** True when the work was adapted, or is being adapted. */
  boolean isAdapted(Jobseekers people, int row) {
    return (of(people.service, row) & adaptations) != 0;
  }

  /** True when what employers were offered is an adaptation and no subsidy. */
  boolean isOnlyAdapted(Jobseekers people, int row) {
    return people.targetGroup.get(row) == 0
        && isAdapted(people, row)
        && (of(people.service, row) & subsidies) == 0;
  }

  private static long of(ServiceFile file, int row) {
    long instruments = file.done.get(row);
    ProgrammeColumn programme = file.programme;
    for (int place = 0; place < programme.size(row); place++) {
      instruments |= 1L << programme.instrument(row, place);
    }
    return instruments;
  }
}
