package org.leeway.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.leeway.results.Table;
import org.leeway.trace.Kept;
import org.leeway.trace.Luck;
import org.leeway.trace.Weighed;
import org.leeway.world.Region;
import org.leeway.world.World;

/**
 * The decisions that were kept, as two tables: {@code decisions} with a row per weighing, and
 * {@code weighings} with a row per option and per factor of each. Decisions are counted from 0 in
 * the order of regions and weeks.
 */
final class DecisionTables {
  private DecisionTables() {}

  /** The decisions of all regions. */
  static List<Table> of(World world) {
    List<Kept> kept = new ArrayList<>();
    for (Region region : world.regions()) {
      kept.addAll(region.trace().kept());
    }
    return of(kept);
  }

  static List<Table> of(List<Kept> kept) {
    return List.of(decisions(kept), weighings(kept));
  }

  private static Table decisions(List<Kept> kept) {
    return new Table(
        "decisions",
        List.of(
            new Table.Integers("seq", IntStream.range(0, kept.size()).asLongStream().toArray()),
            new Table.Integers(
                "week", kept.stream().mapToLong(each -> each.weighed().week()).toArray()),
            words("person", kept, each -> each.weighed().person()),
            words("professional", kept, each -> each.weighed().professional()),
            words("region", kept, Kept::region),
            words("organisation", kept, Kept::organisation),
            words("scheme", kept, Kept::scheme),
            words("distance", kept, Kept::distance),
            words("model", kept, each -> each.weighed().model()),
            words("strategy", kept, each -> each.weighed().strategy()),
            words("path", kept, each -> each.weighed().path()),
            words("response", kept, each -> each.weighed().response()),
            words("talk", kept, each -> each.weighed().talk()),
            words("told", kept, each -> yes(each.weighed().told())),
            reals("minutes", kept, each -> each.weighed().minutes()),
            reals("belief", kept, each -> each.weighed().belief()),
            reals("truth", kept, each -> each.weighed().truth()),
            reals("motivation", kept, Kept::motivation),
            reals("burden", kept, Kept::burden),
            words("chosen", kept, each -> each.weighed().chosen()),
            words("prescribed", kept, each -> each.weighed().prescribed()),
            words("room", kept, each -> yes(each.weighed().room())),
            words("explained", kept, each -> each.weighed().explained().to()),
            reals("explaining", kept, each -> each.weighed().explained().minutes()),
            words("withdrawn", kept, each -> yes(each.weighed().explained().withdrawn())),
            words("settled", kept, each -> each.weighed().explained().settled()),
            words("luck", kept, each -> luck(each.weighed().luck())),
            words("parameters", kept, each -> String.join(" ", each.weighed().paths()))));
  }

  private static String luck(List<Luck> luck) {
    return luck.stream()
        .map(
            each ->
                String.format(
                    Locale.ROOT,
                    "%s %s/%d/%d = %.6f",
                    each.purpose(),
                    each.agent(),
                    each.week(),
                    each.index(),
                    each.uniform()))
        .collect(Collectors.joining("; "));
  }

  private static Table weighings(List<Kept> kept) {
    Rows rows = new Rows();
    for (int seq = 0; seq < kept.size(); seq++) {
      Weighed weighed = kept.get(seq).weighed();
      for (Weighed.Choice choice : weighed.options()) {
        rows.add(seq, choice.option(), "", yes(choice.open()));
        rows.numbers(choice.value(), choice.unsteady(), choice.success(), NONE, NONE, NONE);
      }
      for (Weighed.Count count : weighed.counts()) {
        Double reported = count.reported();
        rows.add(seq, "", count.factor(), "");
        rows.numbers(
            NONE, NONE, NONE, count.weight(), reported == null ? NONE : reported, count.moved());
      }
    }
    return rows.table();
  }

  private static final double NONE = Double.NaN;

  private static String yes(boolean value) {
    return value ? "yes" : "no";
  }

  private static Table.Column words(String name, List<Kept> kept, Function<Kept, String> value) {
    return new Table.Words(name, kept.stream().map(value).toArray(String[]::new));
  }

  private static Table.Column reals(String name, List<Kept> kept, ToDoubleFunction<Kept> value) {
    return new Table.Reals(name, kept.stream().mapToDouble(value).toArray());
  }

  /** Rows of the second table while they are gathered. */
  private static final class Rows {
    private static final List<String> NUMBERS =
        List.of("value", "unsteady", "success", "weight", "reported", "moved");

    private final List<Long> seq = new ArrayList<>();
    private final List<String> option = new ArrayList<>();
    private final List<String> factor = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final List<double[]> numbers = new ArrayList<>();

    void add(int number, String itsOption, String itsFactor, String isOpen) {
      seq.add((long) number);
      option.add(itsOption);
      factor.add(itsFactor);
      open.add(isOpen);
    }

    void numbers(double... all) {
      numbers.add(all);
    }

    Table table() {
      List<Table.Column> columns = new ArrayList<>();
      columns.add(new Table.Integers("seq", seq.stream().mapToLong(Long::longValue).toArray()));
      columns.add(new Table.Words("option", option.toArray(String[]::new)));
      columns.add(new Table.Words("factor", factor.toArray(String[]::new)));
      columns.add(new Table.Words("open", open.toArray(String[]::new)));
      for (int place = 0; place < NUMBERS.size(); place++) {
        int at = place;
        columns.add(
            new Table.Reals(
                NUMBERS.get(place), numbers.stream().mapToDouble(each -> each[at]).toArray()));
      }
      return new Table("weighings", columns);
    }
  }
}
