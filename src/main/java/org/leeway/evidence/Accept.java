package org.leeway.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leeway.method.Estimate;
import org.leeway.scenario.Problems;
import org.leeway.scenario.YamlNode;

/**
 * The results that count as the same finding: an interval, closed on both sides, open-ended for a
 * sign; around zero it is the band in which an effect counts as none.
 *
 * @param low least, or minus infinity
 * @param high most, or infinity
 * @param words as it was written
 */
public record Accept(double low, double high, String words) {
  /** For figures that are reported and not judged. */
  static final Accept ANYTHING = new Accept(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, "");

  private static final String NUMBER = "([+-]?\\d+(?:\\.\\d+)?)";
  private static final Pattern SIGN = Pattern.compile("(>=|<=|>|<) ?" + NUMBER);
  private static final Pattern SPAN = Pattern.compile(NUMBER + " (?:to|up to) " + NUMBER);

  /** How it is written. */
  static final String EXPECTED = "[1, 3], '1 to 3', '> 0', '< 0', '>= 0.5' or '<= 2'";

  /**
   * Reads what is accepted; null, with a problem, when it cannot be read.
   *
   * @param where path of the key in messages
   */
  static @Nullable Accept read(YamlNode node, String where, Problems problems) {
    Accept accept =
        node instanceof YamlNode.Items items
            ? span(items)
            : node instanceof YamlNode.Text text ? text(text.text().strip()) : null;
    if (accept == null) {
      problems.add(node.place(), where, "is " + node.kind(), EXPECTED);
    } else if (accept.low > accept.high) {
      problems.add(node.place(), where, "ends before it begins", EXPECTED);
      return null;
    }
    return accept;
  }

  private static @Nullable Accept span(YamlNode.Items items) {
    if (items.items().size() != 2
        || !(items.items().get(0) instanceof YamlNode.Text low)
        || !(items.items().get(1) instanceof YamlNode.Text high)) {
      return null;
    }
    return text(low.text().strip() + " to " + high.text().strip());
  }

  private static @Nullable Accept text(String written) {
    Matcher span = SPAN.matcher(written);
    if (span.matches()) {
      double low = Double.parseDouble(span.group(1));
      double high = Double.parseDouble(span.group(2));
      return finite(new Accept(low, high, span.group(1) + " to " + span.group(2)));
    }
    Matcher sign = SIGN.matcher(written);
    if (!sign.matches()) {
      return null;
    }
    double limit = Double.parseDouble(sign.group(2));
    String words = sign.group(1) + " " + sign.group(2);
    return !Double.isFinite(limit)
        ? null
        : switch (sign.group(1)) {
          case ">" -> new Accept(Math.nextUp(limit), Double.POSITIVE_INFINITY, words);
          case ">=" -> new Accept(limit, Double.POSITIVE_INFINITY, words);
          case "<" -> new Accept(Double.NEGATIVE_INFINITY, Math.nextDown(limit), words);
          default -> new Accept(Double.NEGATIVE_INFINITY, limit, words);
        };
  }

  private static @Nullable Accept finite(Accept accept) {
    return Double.isFinite(accept.low) && Double.isFinite(accept.high) ? accept : null;
  }

  /** The verdict on an estimate, by its whole interval. */
  Verdict judge(Estimate estimate) {
    if (Double.isNaN(estimate.value())) {
      return Verdict.ERROR;
    }
    if (Double.isNaN(estimate.low())) {
      return Verdict.UNDECIDED;
    }
    if (estimate.isWithin(low, high)) {
      return Verdict.REPRODUCED;
    }
    return estimate.isOutside(low, high) ? Verdict.MISSED : Verdict.UNDECIDED;
  }

  /**
   * How many seeds would probably decide, if the estimate stayed where it is and the interval
   * shrank with the root of their number; 0 when that cannot be said.
   */
  long seedsThatDecide(Estimate estimate) {
    double half = (estimate.high() - estimate.low()) / 2;
    double room = Math.min(Math.abs(estimate.value() - low), Math.abs(high - estimate.value()));
    if (!(half > 0) || !(room > 0)) {
      return 0;
    }
    double seeds = Math.ceil(estimate.blocks() * (half / room) * (half / room));
    return seeds > 1_000_000 ? 0 : (long) seeds;
  }
}
