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
  private static final int PAIRS = PARTIES * PARTIES;

  private final double[] euro = new double[EXPENSES.length * WHOM * PAIRS];

  /** Places where anything was paid, in their order: most parties pay most others nothing. */
  private final int[] paid = new int[euro.length];

  private int size;

  Flows() {}

  /** Notes a payment. */
  public void pay(Expense what, Scheme scheme, Party payer, Party payee, double amount) {
    pay(place(what.ordinal(), scheme.ordinal(), payer.ordinal(), payee.ordinal()), amount);
  }

  /** Notes a payment for nobody in particular, such as a fee for a place that is missing. */
  public void pay(Expense what, Party payer, Party payee, double amount) {
    pay(place(what.ordinal(), NOBODY, payer.ordinal(), payee.ordinal()), amount);
  }

  private void pay(int place, double amount) {
    if (euro[place] == 0) {
      note(place);
    }
    euro[place] += amount;
  }

  private void note(int place) {
    int found = Arrays.binarySearch(paid, 0, size, place);
    if (found < 0) {
      int at = -found - 1;
      System.arraycopy(paid, at, paid, at + 1, size - at);
      paid[at] = place;
      size++;
    }
  }

  private static int place(int what, int whom, int payer, int payee) {
    return ((what * WHOM + whom) * PARTIES + payer) * PARTIES + payee;
  }

  private static int what(int place) {
    return place / (WHOM * PAIRS);
  }

  private static int whom(int place) {
    return place / PAIRS % WHOM;
  }

  private static int pair(int place) {
    return place % PAIRS;
  }

  /** What was paid for something by one party to another, for people of a scheme. */
  public double paid(Expense what, Scheme scheme, Party payer, Party payee) {
    return euro[place(what.ordinal(), scheme.ordinal(), payer.ordinal(), payee.ordinal())];
  }

  /** All that was paid for something. */
  public double paid(Expense what) {
    double sum = 0;
    for (int at = 0; at < size; at++) {
      sum += what(paid[at]) == what.ordinal() ? euro[paid[at]] : 0;
    }
    return sum;
  }

  /** All that one party paid to another. */
  public double paid(Party payer, Party payee) {
    int pair = payer.ordinal() * PARTIES + payee.ordinal();
    double sum = 0;
    for (int at = 0; at < size; at++) {
      sum += pair(paid[at]) == pair ? euro[paid[at]] : 0;
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
    for (int at = 0; at < size; at++) {
      int place = paid[at];
      if (whom(place) == scheme.ordinal()) {
        sum += PARTY[pair(place) / PARTIES].isPublic() ? euro[place] : 0;
        sum -= PARTY[pair(place) % PARTIES].isPublic() ? euro[place] : 0;
      }
    }
    return sum;
  }

  /** Adds the week's payments between each two parties to a table of payers by payees. */
  void addPairs(double[] pairs) {
    for (int at = 0; at < size; at++) {
      pairs[pair(paid[at])] += euro[paid[at]];
    }
  }

  /** True when no payment is below zero or no number. */
  public boolean isSound() {
    return Arrays.stream(euro).allMatch(amount -> amount >= 0 && Double.isFinite(amount));
  }

  void clear() {
    for (int at = 0; at < size; at++) {
      euro[paid[at]] = 0;
    }
    size = 0;
  }
}
