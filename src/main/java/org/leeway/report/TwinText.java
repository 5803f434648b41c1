package org.leeway.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leeway.trace.Decision;
import org.leeway.trace.Factor;
import org.leeway.trace.Luck;
import org.leeway.trace.Option;
import org.leeway.twin.Difference;
import org.leeway.twin.Moment;
import org.leeway.twin.Parting;
import org.leeway.twin.Rival;
import org.leeway.twin.Twin;
import org.leeway.twin.Upstream;

/** One life in two worlds, as text for a terminal. */
public final class TwinText {
  private static final int MOST_UPSTREAM = 16;

  private final Twin twin;
  private final Columns columns;
  private final List<String> lines = new ArrayList<>();

  private TwinText(Twin twin, int width) {
    this.twin = twin;
    this.columns = new Columns(width);
  }

  /**
   * The text.
   *
   * @param width characters on a line
   */
  public static String render(Twin twin, int width) {
    TwinText text = new TwinText(twin, width);
    text.opening();
    text.service();
    text.turning("The decision that parted them", twin.parting());
    text.upstream();
    text.heading("Week by week");
    text.lines.addAll(text.columns.narrow("week", "BASE", "ALTERNATIVE"));
    text.lines.addAll(new TwinTimeline(twin, text.columns).lines());
    return String.join("\n", text.lines) + "\n";
  }

  private void opening() {
    lines.add(
        Clean.line(twin.person())
            + String.format(
                Locale.ROOT,
                "   seed %d, %d weeks, 1:%d",
                twin.settings().seed(),
                twin.settings().weeks(),
                twin.settings().scale()));
    paragraph(upper(twin.profile()) + ".");
    lines.add("");
    lines.add("Base         " + Clean.line(twin.base()));
    lines.add(
        "Alternative  "
            + Clean.line(twin.alternative())
            + ", which differs from week "
            + twin.changesFrom());
    lines.add("");
    Parting parting = twin.parting();
    if (twin.firstSign() == null) {
      paragraph("Nothing differs: the two lives are the same to the last digit.");
    } else if (parting == null) {
      paragraph(
          "Their lives never part: at the end of every week the person stands at the same place in"
              + " both worlds. The first sign of the other policy, however small, is in week "
              + twin.firstSign()
              + ".");
    } else {
      paragraph(
          "Their lives part in week "
              + parting.week()
              + ": "
              + parting.positions().base()
              + " in the base, "
              + parting.positions().alternative()
              + " in the alternative. The first sign of the other policy, however small, is in"
              + " week "
              + twin.firstSign()
              + ".");
    }
  }

  /** Only what came before the lives parted can have parted them. */
  private void service() {
    Parting service = twin.service();
    Parting parting = twin.parting();
    if (parting != null && (service == null || service.week() > parting.week())) {
      lines.add("");
      paragraph("Until then their service was the same: the same conversations, the same choices.");
    } else {
      turning("Where their service first differs", service);
    }
  }

  private void turning(String title, @Nullable Parting turning) {
    if (turning == null) {
      return;
    }
    heading(title + ": week " + turning.week());
    paragraph(turning.sentence());
    for (Rival rival : turning.rivals()) {
      paragraph(
          "In the "
              + rival.world()
              + " that is "
              + rival.person()
              + (rival.served() ? ", who is in the service too; " : ", from outside the service; ")
              + (rival.alsoInOther()
                  ? "the same person is in the other world."
                  : "nobody of that name is in the other world."));
    }
    List<Row> rows = new ArrayList<>();
    options(rows, turning);
    for (Difference input : turning.inputs()) {
      rows.add(new Row(input.what(), or(input.base()), or(input.alternative())));
    }
    if (!rows.isEmpty()) {
      lines.add("");
      names("");
      rows.forEach(row -> add(row.label(), row.base(), row.alternative()));
    }
    for (Luck luck : turning.luck()) {
      paragraph(
          String.format(
              Locale.ROOT,
              "The same in both: the draw for %s of week %d, %.4f.",
              luck.purpose(),
              luck.week(),
              luck.uniform()));
    }
  }

  private record Row(String label, String base, String alternative) {}

  /** The options and what each was worth; the one that was chosen has a mark. */
  private static void options(List<Row> rows, Parting turning) {
    Map<String, Option> base = options(turning.base());
    Map<String, Option> alternative = options(turning.alternative());
    Map<String, Option> all = new LinkedHashMap<>(base);
    alternative.forEach(all::putIfAbsent);
    for (String name : all.keySet()) {
      rows.add(
          new Row(
              "worth of " + name,
              worth(base.get(name), turning.base(), name),
              worth(alternative.get(name), turning.alternative(), name)));
    }
  }

  private static Map<String, Option> options(@Nullable Moment moment) {
    Map<String, Option> options = new LinkedHashMap<>();
    if (moment != null && moment.event() instanceof Decision decision) {
      decision.options().forEach(option -> options.put(option.name(), option));
    }
    return options;
  }

  private static String worth(@Nullable Option option, @Nullable Moment moment, String name) {
    if (option == null || moment == null) {
      return "not open";
    }
    StringBuilder parts = new StringBuilder();
    for (Factor factor : option.factors()) {
      Double weight = factor.weight();
      double part = weight == null ? factor.value() : factor.value() * weight;
      if (Math.abs(part) >= 0.005) {
        parts.append(String.format(Locale.ROOT, "%s %+.2f, ", factor.name(), part));
      }
    }
    return String.format(
        Locale.ROOT,
        "%.2f%s (%sunsteady %+.2f)",
        option.value(),
        moment.event().response().equals(name) ? " chosen" : "",
        parts,
        option.unsteady());
  }

  private void upstream() {
    if (twin.upstream().isEmpty()) {
      return;
    }
    Parting parting = twin.parting();
    heading("What differed before" + (parting == null ? "" : ", the earliest first"));
    names("from week");
    int shown = Math.min(MOST_UPSTREAM, twin.upstream().size());
    for (Upstream each : twin.upstream().subList(0, shown)) {
      add(
          each.week() + "  " + each.then().what(),
          or(each.then().base()) + later(each.then().base(), each.before().base()),
          or(each.then().alternative())
              + later(each.then().alternative(), each.before().alternative()));
    }
    if (shown < twin.upstream().size()) {
      paragraph((twin.upstream().size() - shown) + " more with --json.");
    }
    paragraph(
        "The arrow leads to the value at the end of the "
            + (parting == null ? "run." : "week before they part."));
  }

  private static String later(@Nullable String then, @Nullable String before) {
    return or(then).equals(or(before)) ? "" : " -> " + or(before);
  }

  private void heading(String text) {
    lines.add("");
    lines.add(text);
  }

  private void names(String label) {
    add(label, "BASE", "ALTERNATIVE");
  }

  private void add(String label, String base, String alternative) {
    lines.addAll(columns.wide(label, base, alternative));
  }

  private void paragraph(String text) {
    lines.addAll(columns.wrap(Clean.line(text)));
  }

  private static String or(@Nullable String text) {
    return text == null ? "-" : text;
  }

  private static String upper(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
