package org.leeway.law;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.leeway.domain.Household;

/** What of earnings beside a benefit is deducted from it, what is released, and when it ends. */
public final class IncomeRules {
  private record Deduction(double fromMonth, double above, double share) {}

  /** For whom earnings are released. */
  private enum Whom {
    ANYBODY,
    LONE_PARENT,
    MEDICALLY_LIMITED;

    static Whom of(String choice) {
      return switch (choice) {
        case "lone-parent" -> LONE_PARENT;
        case "medically-limited" -> MEDICALLY_LIMITED;
        default -> ANYBODY;
      };
    }

    boolean is(Client client) {
      return switch (this) {
        case ANYBODY -> true;
        case LONE_PARENT -> client.household() == Household.LONE_PARENT;
        case MEDICALLY_LIMITED -> client.medicallyLimited();
      };
    }
  }

  private record Release(
      Whom whom, double share, double most, double fromMonth, double untilMonth) {
    boolean holdsFor(Client client) {
      return whom.is(client)
          && client.monthsInWork() >= fromMonth
          && client.monthsInWork() < untilMonth;
    }
  }

  private final List<Deduction> deductions = new ArrayList<>();
  private final List<Release> releases = new ArrayList<>();
  private final boolean net;
  private final double endsAbove;

  IncomeRules(Facts scheme) {
    Facts facts = scheme.below("income");
    net = facts.choice("counted").equals("net");
    for (String name : facts.names("deducted")) {
      Facts rule = facts.below("deducted." + name);
      deductions.add(
          new Deduction(rule.number("from-month"), rule.number("above"), rule.number("share")));
    }
    for (String name : facts.names("release")) {
      Facts rule = facts.below("release." + name);
      double from = rule.number("from-month");
      releases.add(
          new Release(
              Whom.of(rule.choice("of")),
              rule.number("share"),
              rule.number("most"),
              from,
              from + rule.number("months", Double.POSITIVE_INFINITY)));
    }
    endsAbove = facts.number("ends-above", Double.POSITIVE_INFINITY);
  }

  /** Months on the benefit from which on another deduction holds. */
  DoubleStream months() {
    return deductions.stream().mapToDouble(Deduction::fromMonth);
  }

  /** True when net earnings count, false when gross earnings do. */
  boolean countsNet() {
    return net;
  }

  /** Earnings that are not counted, euro a month: the best release that holds for the client. */
  public double released(Client client, double earned) {
    double most = 0;
    for (int place = 0; place < releases.size(); place++) {
      Release release = releases.get(place);
      if (release.holdsFor(client)) {
        most = Math.max(most, Math.min(release.most(), release.share() * earned));
      }
    }
    return most;
  }

  /**
   * What is deducted of earnings, euro a month: band by band, each with the share of the last rule
   * that holds from its bound on.
   *
   * @param earned euro a month that count, releases already taken off
   * @param minimumWage gross euro a month, of which bounds are a part
   */
  double deducted(Client client, double earned, double minimumWage) {
    double deducted = 0;
    for (int place = 0; place < deductions.size(); place++) {
      Deduction rule = deductions.get(place);
      if (client.monthsOnBenefit() < rule.fromMonth() || isReplaced(place, client)) {
        continue;
      }
      double from = rule.above() * minimumWage;
      deducted +=
          rule.share() * Math.max(0, Math.min(earned, next(rule, client) * minimumWage) - from);
    }
    return deducted;
  }

  /** A later rule with the same bound takes the place of an earlier one when its time has come. */
  private boolean isReplaced(int place, Client client) {
    for (int later = place + 1; later < deductions.size(); later++) {
      Deduction other = deductions.get(later);
      if (other.above() == deductions.get(place).above()
          && client.monthsOnBenefit() >= other.fromMonth()) {
        return true;
      }
    }
    return false;
  }

  /** The next bound above a rule's own. */
  private double next(Deduction rule, Client client) {
    double next = Double.MAX_VALUE;
    for (int place = 0; place < deductions.size(); place++) {
      Deduction other = deductions.get(place);
      if (other.above() > rule.above() && client.monthsOnBenefit() >= other.fromMonth()) {
        next = Math.min(next, other.above());
      }
    }
    return next;
  }

  /** True when earnings are so high that the benefit ends. */
  boolean ends(Client client, double earned) {
    return earned > endsAbove * client.formerWage();
  }
}
