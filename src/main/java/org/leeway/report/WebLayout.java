package org.leeway.report;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.Card;
import org.leeway.theory.Web;

/**
 * Where everything of the web stands: a column of boxes per kind, ribbons in the room between the
 * columns. A box is as high as its label and the ribbons that end at it need, so that labels never
 * touch and ribbons do not lie on each other where they end.
 *
 * @param width of the whole drawing, in units
 * @param height of the whole drawing, in units
 * @param boxes a box per card
 * @param ribbons a ribbon per strand
 */
record WebLayout(int width, int height, List<Box> boxes, List<Ribbon> ribbons) {
  static final float SIZE = 12f;
  static final double TOP = 96;
  static final double MARGIN = 24;
  static final double NUMBER_ROOM = 38;
  static final double LINE = 15;
  static final double PAD = 3;
  private static final double LABEL_ROOM = 178;
  private static final double BETWEEN = 150;
  private static final double GAP = 5;
  private static final double BOTTOM = 92;
  private static final int SWEEPS = 8;
  private static final double THIN = 1;
  private static final double THICK = 6;

  /** The box of a card. */
  record Box(Web.Node node, Rectangle2D.Double frame, List<String> lines) {
    Card card() {
      return node.card();
    }

    /** The room that the label takes, number included. */
    Rectangle2D.Double label() {
      double high = lines.size() * LINE;
      return new Rectangle2D.Double(
          frame.x + 2, frame.getCenterY() - high / 2, frame.width - 4, high);
    }
  }

  /** A ribbon from the right side of a box to the left side of another. */
  record Ribbon(Box from, Box to, double fromY, double toY, double thickness, Web.Strand strand) {}

  /** Lays out a web with the font in which its labels will be drawn. */
  static WebLayout of(Web web, Font font) {
    return new Planner(web, font).plan();
  }

  static double thickness(@Nullable Double weight) {
    return weight == null ? THIN : THIN + (THICK - THIN) * Math.min(1, weight);
  }

  /** Left edge of a column. */
  static double left(int column) {
    return MARGIN + column * (boxWidth() + BETWEEN);
  }

  static double boxWidth() {
    return NUMBER_ROOM + LABEL_ROOM + 8;
  }

  /** Does the work, column by column. */
  private static final class Planner {
    private final Web web;
    private final Font font;
    private final List<List<Web.Node>> columns = new ArrayList<>();

    Planner(Web web, Font font) {
      this.web = web;
      this.font = font;
      Web.columns().forEach(kind -> columns.add(new ArrayList<>(web.column(kind))));
    }

    WebLayout plan() {
      untangle();
      double tallest = columns.stream().mapToDouble(this::naturalHeight).max().orElse(0);
      List<Box> boxes = new ArrayList<>();
      for (int column = 0; column < columns.size(); column++) {
        place(column, tallest, boxes);
      }
      int width = (int) Math.ceil(left(columns.size() - 1) + boxWidth() + MARGIN);
      return new WebLayout(
          width, (int) Math.ceil(TOP + tallest + BOTTOM), boxes, new Ribbons(web, boxes).all());
    }

    private void place(int column, double tallest, List<Box> into) {
      List<Web.Node> nodes = columns.get(column);
      double spare = tallest - naturalHeight(nodes);
      double more = nodes.size() > 1 ? Math.min(spare / (nodes.size() - 1), 60) : 0;
      double y = TOP + (spare - more * (nodes.size() - 1)) / 2;
      for (Web.Node node : nodes) {
        double high = height(node);
        into.add(
            new Box(
                node,
                new Rectangle2D.Double(left(column), y, boxWidth(), high),
                lines(node.card())));
        y += high + GAP + more;
      }
    }

    private double naturalHeight(List<Web.Node> nodes) {
      return nodes.stream().mapToDouble(this::height).sum() + GAP * Math.max(0, nodes.size() - 1);
    }

    private double height(Web.Node node) {
      double in = 0;
      double out = 0;
      for (Web.Strand strand : web.strands()) {
        double thick = thickness(strand.weight()) + Ribbons.SPACE;
        in += strand.to().equals(node.card()) ? thick : 0;
        out += strand.from().equals(node.card()) ? thick : 0;
      }
      double text = lines(node.card()).size() * LINE + 2 * PAD;
      return Math.max(text, Math.max(in, out) + 2 * PAD);
    }

    private List<String> lines(Card card) {
      String name = Clean.line(card.name().isEmpty() ? card.code() : card.name());
      List<String> lines = new ArrayList<>();
      String line = "";
      for (String word : name.split(" ", -1)) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (!line.isEmpty() && widthOf(longer) > LABEL_ROOM) {
          lines.add(line);
          line = word;
        } else {
          line = longer;
        }
      }
      lines.add(line);
      if (lines.size() > 2) {
        lines = List.of(lines.get(0), lines.get(1) + " ...");
      }
      return lines.stream().map(this::cut).toList();
    }

    private String cut(String line) {
      String rest = line;
      while (widthOf(rest) > LABEL_ROOM && rest.length() > 4) {
        rest = rest.substring(0, rest.length() - 4).strip() + "...";
      }
      return rest;
    }

    private double widthOf(String text) {
      FontRenderContext context = new FontRenderContext(null, true, true);
      return font.getStringBounds(text, context).getWidth();
    }

    /**
     * Orders the columns behind the first so that ribbons cross less: each card moves to the mean
     * place of what it hangs together with. Problems keep their order within their group.
     */
    private void untangle() {
      for (int sweep = 0; sweep < SWEEPS; sweep++) {
        for (int column = 1; column < columns.size(); column++) {
          order(column);
        }
        for (int column = columns.size() - 2; column > 0; column--) {
          order(column);
        }
      }
    }

    private void order(int column) {
      Map<Card, Double> places = new LinkedHashMap<>();
      for (List<Web.Node> nodes : columns) {
        for (int i = 0; i < nodes.size(); i++) {
          places.put(nodes.get(i).card(), (i + 0.5) / nodes.size());
        }
      }
      Map<Card, Double> means = new LinkedHashMap<>();
      for (Web.Node node : columns.get(column)) {
        means.put(node.card(), mean(node.card(), places));
      }
      columns.get(column).sort(Comparator.comparing(node -> means.get(node.card())));
    }

    private double mean(Card card, Map<Card, Double> places) {
      double sum = 0;
      double weights = 0;
      for (Web.Strand strand : web.strands()) {
        Card other =
            strand.from().equals(card)
                ? strand.to()
                : strand.to().equals(card) ? strand.from() : null;
        Double place = other == null ? null : places.get(other);
        if (place != null) {
          double weight = thickness(strand.weight());
          sum += weight * place;
          weights += weight;
        }
      }
      return weights == 0 ? places.getOrDefault(card, 0.5) : sum / weights;
    }
  }
}
