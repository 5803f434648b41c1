package org.leeway.process;

import org.leeway.domain.Reading;
import org.leeway.domain.Response;
import org.leeway.domain.WeighingFactor;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Desk;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Picture;
import org.leeway.world.Professional;
import org.leeway.world.Region;

/**
 * Step 2 of the weighing: is what was seen reliable, complete and clear (weighing.md 2.1)? It must
 * be all three, so that the weakest counts. A client who does not trust, who resists, or who
 * depends on somebody who has the benefit cut has an interest in telling other things (weighing.md
 * 4.1). A professional may look further when it is not enough: while there is time within the
 * conversation, and else by gathering elsewhere what is lacking, before anything is chosen. Who has
 * no time acts on what is thought already; so does who decides fast, and who has gathered last
 * time.
 */
final class Gathering {
  /** Where the luck of looking further stands among the draws of responses. */
  static final int LOOKS_FURTHER = 1;

  private static final int FACTORS = WeighingFactor.values().length;

  private final Perception perception;
  private final Weighing weighing;
  private final int[] states = new int[FACTORS];
  private final int[] problems = new int[FACTORS];
  private final int allStates;
  private final int allProblems;
  private final double enough;
  private final double gathers;
  private final double dependency;
  private final double minutes;
  private final double minutesPerItem;
  private final double base;
  private final int mostLoops;

  Gathering(Values values, Perception perception, Weighing weighing) {
    this.perception = perception;
    this.weighing = weighing;
    int everyState = 0;
    int everyProblem = 0;
    for (int factor = 0; factor < FACTORS; factor++) {
      states[factor] = weighing.factors().states(factor);
      problems[factor] = weighing.factors().problems(factor);
      everyState |= states[factor];
      everyProblem |= problems[factor];
    }
    allStates = everyState;
    allProblems = everyProblem;
    enough = values.share("weighing.enough").value();
    gathers = values.share("weighing.gathers").value();
    dependency = values.share("weighing.dependency").value();
    minutes = values.minutes("weighing.gather-minutes").value();
    minutesPerItem = values.minutes("perception.minutes-per-item").value();
    base = values.minutes("weighing.minutes-base").value();
    mostLoops = values.count("weighing.most-loops");
  }

  /**
   * Decides whether what was seen is enough, and looks further where it is not.
   *
   * @return false when the professional first gathers what is lacking: nothing is chosen today
   */
  boolean isEnough(Region region, int row, Professional professional, Week week) {
    Desk desk = region.desk();
    if (desk.isFast() || isClear(desk, week) || !looksFurther(desk, week)) {
      return true;
    }
    for (int look = 1; look <= mostLoops; look++) {
      if (minutesLeft(desk) < minutes) {
        return true;
      }
      desk.spend(minutes);
      region.ledger().add(Ledger.Figure.SECOND_LOOKS, 1);
      perception.lookAgain(region, row, professional, look, week);
      weighing.lookAgain(region);
      if (desk.isFast() || isClear(desk, week)) {
        return true;
      }
    }
    return region.jobseekers().service.response.get(row) == Response.GATHER.ordinal();
  }

  private boolean isClear(Desk desk, Week week) {
    double clear = 1 - desk.reading(Reading.UNSURE);
    return clear >= enough && reliable(desk, week) >= enough && complete(desk) >= enough;
  }

  /** How far what the client tells can be relied on, 0 to 1. */
  private double reliable(Desk desk, Week week) {
    Jobseekers people = desk.region().jobseekers();
    int row = desk.row();
    double open = people.trust.get(row) * (1 - people.reactance.get(row));
    return people.sanctionedUntil.get(row) >= week.number() ? open * dependency : open;
  }

  /** Part that was seen of what the factors that are weighed ask. */
  private double complete(Desk desk) {
    int askedStates = allStates;
    int askedProblems = allProblems;
    if (desk.weighed() < FACTORS) {
      askedStates = 0;
      askedProblems = 0;
      for (int place = 0; place < desk.weighed(); place++) {
        askedStates |= states[desk.weighing()[place]];
        askedProblems |= problems[desk.weighing()[place]];
      }
    }
    int asked = Integer.bitCount(askedStates) + Integer.bitCount(askedProblems);
    Picture picture = desk.region().picture();
    int seen =
        Integer.bitCount(askedStates & picture.seenStates())
            + Integer.bitCount(askedProblems & picture.seenProblems());
    return asked == 0 ? 1 : seen / (double) asked;
  }

  /** Looking further is not a must: who works methodically does so more often. */
  private boolean looksFurther(Desk desk, Week week) {
    double methodical = desk.reading(Reading.METHODICAL);
    double chance = methodical + (1 - methodical) * gathers;
    long client = desk.region().jobseekers().id.get(desk.row());
    return desk.region()
        .draws()
        .happens(Purpose.RESPONSE, client, week.number(), LOOKS_FURTHER, chance);
  }

  /** Minutes that are left after what was asked. */
  private double minutesLeft(Desk desk) {
    Picture picture = desk.region().picture();
    int seen = Integer.bitCount(picture.seenStates()) + Integer.bitCount(picture.seenProblems());
    return desk.minutes() - base - seen * minutesPerItem;
  }
}
