package org.leeway.world;

import java.util.Arrays;
import org.leeway.domain.Expense;
import org.leeway.domain.Party;
import org.leeway.domain.Scheme;

/**
 * Money that went from one party to another in a week, in euro, by what it was for and the scheme
 * of the person for whom it was paid, if it was paid for anybody in particular.
 */
public final class Flows {
  private static final Party[] PARTY = Party.values();
  private static final int PARTIES = PARTY.length;
  private static final Expense[] EXPENSES = Expense.values();

  /** The place of what is paid for nobody in particular, after those of the schemes. */
  private static final int NOBODY = Schemes.NUMBER;

  private static final int WHOM = NOBODY + 1;

  private final double[] euro = new double[EXPENSES.length * WHOM * PARTIES * PARTIES];

  Flows() {}

  /** Notes a payment. */
  public void pay(Expense what, Scheme scheme, Party payer, Party payee, double amount) {
    euro[place(what.ordinal(), scheme.ordinal(), payer.ordinal(), payee.ordinal())] += amount;
  }

  /** Notes a payment for nobody in particular, such as a fee for a place that is missing. */
  public void pay(Expense what, Party payer, Party payee, double amount) {
    euro[place(what.ordinal(), NOBODY, payer.ordinal(), payee.ordinal())] += amount;
  }

  private static int place(int what, int whom, int payer, int payee) {
    return ((what * WHOM + whom) * PARTIES + payer) * PARTIES + payee;
  }

  /** What was paid for something by one party to another, for people of a scheme. */
  public double paid(Expense what, Scheme scheme, Party payer, Party payee) {
    return euro[place(what.ordinal(), scheme.ordinal(), payer.ordinal(), payee.ordinal())];
  }

  /** All that was paid for something. */
  public double paid(Expense what) {
    double sum = 0;
    int first = place(what.ordinal(), 0, 0, 0);
    for (int at = 0; at < WHOM * PARTIES * PARTIES; at++) {
      sum += euro[first + at];
    }
    return sum;
  }

  /** All that one party paid to another. */
  public double paid(Party payer, Party payee) {
    double sum = 0;
    for (int what = 0; what < EXPENSES.length; what++) {
      for (int whom = 0; whom < WHOM; whom++) {
        sum += euro[place(what, whom, payer.ordinal(), payee.ordinal())];
      }
    }
    return sum;
  }

  /** What a party is out of pocket: what it paid less what it got. */
  public double net(Party party) {
    double sum = 0;
    for (Party other : PARTY) {
      sum += paid(party, other) - paid(other, party);
    }
    return sum;
  }

  /** What the state, the funds and the municipalities together paid out for people of a scheme. */
  public double publicCost(Scheme scheme) {
    double sum = 0;
    for (int what = 0; what < EXPENSES.length; what++) {
      for (Party payer : PARTY) {
        for (Party payee : PARTY) {
          double amount = euro[place(what, scheme.ordinal(), payer.ordinal(), payee.ordinal())];
          if (amount != 0) { // most parties pay most others nothing
            sum += payer.isPublic() ? amount : 0;
            sum -= payee.isPublic() ? amount : 0;
          }
        }
      }
    }
    return sum;
  }

  /** True when no payment is below zero or no number. */
  public boolean isSound() {
    return Arrays.stream(euro).allMatch(amount -> amount >= 0 && Double.isFinite(amount));
  }

  void clear() {
    Arrays.fill(euro, 0);
  }
}
