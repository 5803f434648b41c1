package org.leeway.process;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.*;
import org.leeway.world.*;

final class ScratchTest {
  @Test
  void look() {
    Trial trial = new Trial(Small.country(), 1, 200).open();
    for (int weeks : new int[] {0, 26}) {
      trial.weeks(weeks);
      Employability e = new Employability(trial.values());
      for (Scheme scheme : Scheme.values()) {
        double n = 0, sum = 0, sq = 0;
        int[] d = new int[3];
        for (Region region : trial.world().regions()) {
          Jobseekers p = region.jobseekers();
          for (int row = 0; row < p.rows(); row++) {
            if (p.is(row, Status.SERVED) && p.scheme.get(row) == scheme.ordinal()) {
              double x = e.of(p, row);
              n++;
              sum += x;
              sq += x * x;
              d[e.distance(x).ordinal()]++;
            }
          }
        }
        System.out.printf(
            "%d %s n=%.0f mean %.3f sd %.3f short %.2f middle %.2f long %.2f%n",
            weeks,
            scheme.code(),
            n,
            sum / n,
            Math.sqrt(sq / n - sum * sum / n / n),
            d[0] / n,
            d[1] / n,
            d[2] / n);
      }
    }
  }
}
