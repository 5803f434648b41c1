package org.leeway.trial;

import java.util.List;

/**
 * An audit by correspondence: made-up letters go to open vacancies in some weeks, every letter to
 * every vacancy of which the employer is about to choose. They are judged as everybody is, take no
 * job and change nothing. Employers are also asked what they would do.
 *
 * @param id name, unique in an observation
 * @param from first week of the run in which letters go out
 * @param until week after the last
 * @param times how often each letter goes to each vacancy, each time coming across otherwise
 * @param letters one per candidate
 */
public record Audit(String id, int from, int until, int times, List<Letter> letters) {
  public Audit {
    letters = List.copyOf(letters);
  }

  /** True in a week in which letters go out. */
  public boolean isOn(int week) {
    return week >= from && week < until;
  }

  /** Place of a candidate; -1 when there is none of that name. */
  public int place(String name) {
    for (int place = 0; place < letters.size(); place++) {
      if (letters.get(place).name().equals(name)) {
        return place;
      }
    }
    return -1;
  }
}
