package org.leeway.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.util.LinkedHashMap;
import java.util.Map;
import org.leeway.scenario.Card;
import org.leeway.theory.Web;

/** What the colours and the thickness of the web mean, below the columns. */
final class WebLegend {
  private static final double MARK = 16;
  private static final double ROW = 20;

  private static final Map<String, String> GROUPS = groups();

  private final Web web;
  private final Font font;
  private final Font bold;

  WebLegend(Web web, Fonts fonts) {
    this.web = web;
    this.font = fonts.regular().deriveFont(WebLayout.SIZE);
    this.bold = fonts.bold().deriveFont(WebLayout.SIZE);
  }

  void draw(Graphics2D graphics, WebLayout layout, String source) {
    double y = layout.height() - 3 * ROW;
    double x = word(graphics, bold, "Problems", WebLayout.MARGIN, y);
    for (Map.Entry<String, String> group : GROUPS.entrySet()) {
      if (has(Card.Kind.PROBLEM, group.getKey())) {
        x = entry(graphics, WebColours.group(group.getKey()), 5, group.getValue(), x, y);
      }
    }
    y += ROW;
    x = word(graphics, bold, "Mechanisms", WebLayout.MARGIN, y);
    for (Map.Entry<String, String> side : sides().entrySet()) {
      if (has(Card.Kind.MECHANISM, side.getKey())) {
        x = entry(graphics, WebColours.side(side.getKey()), 5, side.getValue(), x, y);
      }
    }
    x = word(graphics, bold, "Links", x + MARK, y);
    x = entry(graphics, Palette.QUIET, WebLayout.thickness(null), "named, no number", x, y);
    for (double weight : new double[] {0.25, 1}) {
      String words = weight == 1 ? "number 1 or more" : "number " + weight;
      x = entry(graphics, Palette.QUIET, WebLayout.thickness(weight), words, x, y);
    }
    WebPicture.text(graphics, font, Palette.QUIET, source, WebLayout.MARGIN, y + ROW);
  }

  private boolean has(Card.Kind kind, String group) {
    return web.column(kind).stream().anyMatch(node -> node.group().equals(group));
  }

  private double entry(
      Graphics2D graphics, Color colour, double thick, String words, double x, double y) {
    graphics.setPaint(colour);
    graphics.setStroke(
        new BasicStroke((float) thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    graphics.draw(new Line2D.Double(x, y - 4, x + MARK, y - 4));
    return word(graphics, font, words, x + MARK + 5, y);
  }

  private static double word(Graphics2D graphics, Font font, String words, double x, double y) {
    WebPicture.text(graphics, font, Palette.TEXT, words, x, y);
    FontRenderContext context = new FontRenderContext(null, true, true);
    return x + font.getStringBounds(words, context).getWidth() + 14;
  }

  /** Table 4.1: the seven groups of problems. */
  private static Map<String, String> groups() {
    Map<String, String> groups = new LinkedHashMap<>();
    groups.put("A", "A unfavourable characteristics");
    groups.put("B", "B personal and social obstacles");
    groups.put("C", "C weak personal condition");
    groups.put("D", "D deficient skills");
    groups.put("E", "E negative image");
    groups.put("F", "F poor adaptability");
    groups.put("G", "G lack of information");
    return groups;
  }

  private static Map<String, String> sides() {
    Map<String, String> sides = new LinkedHashMap<>();
    sides.put("client", "move the client");
    sides.put("employer", "move the employer");
    sides.put("both", "move both");
    return sides;
  }
}
