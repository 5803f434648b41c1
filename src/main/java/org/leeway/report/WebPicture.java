package org.leeway.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.leeway.theory.Web;

/**
 * The web of a theory as a picture: problems on the left, what a service does about them in the
 * middle, what that changes on the right. A ribbon is as thick as the number behind the link.
 *
 * @param web what is drawn
 * @param title what the picture shows
 * @param source where it comes from
 */
public record WebPicture(Web web, String title, String source) {
  private static final int ALPHA = 120;
  private static final double ROUND = 6;
  private static final double STRIP = 5;

  /** Writes the picture as SVG or PNG, as the name of the file says. */
  public void write(Path file) throws IOException {
    System.setProperty("java.awt.headless", System.getProperty("java.awt.headless", "true"));
    boolean png = file.toString().toLowerCase(Locale.ROOT).endsWith(".png");
    try {
      Fonts fonts = Fonts.bundled();
      byte[] content = png ? png(fonts) : svg(fonts).getBytes(StandardCharsets.UTF_8);
      Sheet.replace(file.toAbsolutePath(), content);
    } catch (Fonts.Unavailable e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  WebLayout layout(Fonts fonts) {
    return WebLayout.of(web, fonts.regular().deriveFont(WebLayout.SIZE));
  }

  byte[] png(Fonts fonts) throws IOException {
    WebLayout layout = layout(fonts);
    return Drawing.png(layout.width(), layout.height(), graphics -> draw(graphics, layout, fonts));
  }

  /** A file that stands alone: the fonts are inside. */
  String svg(Fonts fonts) {
    WebLayout layout = layout(fonts);
    Vectors vectors = Vectors.of(layout.width(), layout.height(), "web");
    vectors.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    draw(vectors, layout, fonts);
    String element = vectors.element(title, WebWords.of(web));
    int inside = element.indexOf('>') + 1;
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg width=\"%d\" height=\"%d\""
            .formatted(layout.width(), layout.height())
        + element.substring("<svg".length(), inside)
        + "<style>"
        + Sheet.fontFaces()
        + "</style>"
        + element.substring(inside)
        + "\n";
  }

  private void draw(Graphics2D graphics, WebLayout layout, Fonts fonts) {
    graphics.setPaint(Color.WHITE);
    graphics.fill(new Rectangle2D.Double(0, 0, layout.width(), layout.height()));
    head(graphics, fonts);
    for (WebLayout.Ribbon ribbon : layout.ribbons()) {
      ribbon(graphics, ribbon);
    }
    for (WebLayout.Box box : layout.boxes()) {
      box(graphics, box, fonts);
    }
    new WebLegend(web, fonts).draw(graphics, layout, source);
  }

  private void head(Graphics2D graphics, Fonts fonts) {
    text(graphics, fonts.bold().deriveFont(20f), Palette.TEXT, title, WebLayout.MARGIN, 40);
    List<String> headings = List.of("Problems", "Instruments", "Mechanisms", "Goals on the way");
    for (int column = 0; column < headings.size(); column++) {
      text(
          graphics,
          fonts.bold().deriveFont(14f),
          Palette.TEXT,
          headings.get(column),
          WebLayout.left(column),
          WebLayout.TOP - 14);
    }
  }

  private void ribbon(Graphics2D graphics, WebLayout.Ribbon ribbon) {
    double x = ribbon.from().frame().getMaxX();
    double to = ribbon.to().frame().getMinX();
    double bend = (to - x) * 0.5;
    Path2D path = new Path2D.Double();
    path.moveTo(x, ribbon.fromY());
    path.curveTo(x + bend, ribbon.fromY(), to - bend, ribbon.toY(), to, ribbon.toY());
    Color colour = WebColours.of(web, ribbon.strand());
    graphics.setPaint(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), ALPHA));
    graphics.setStroke(
        new BasicStroke((float) ribbon.thickness(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    graphics.draw(path);
  }

  private static void box(Graphics2D graphics, WebLayout.Box box, Fonts fonts) {
    Rectangle2D.Double frame = box.frame();
    Color colour = WebColours.of(box.node());
    RoundRectangle2D shape =
        new RoundRectangle2D.Double(frame.x, frame.y, frame.width, frame.height, ROUND, ROUND);
    graphics.setPaint(Color.WHITE);
    graphics.fill(shape);
    graphics.setPaint(colour);
    graphics.setStroke(new BasicStroke(1f));
    graphics.draw(shape);
    graphics.fill(new Rectangle2D.Double(frame.x, frame.y, STRIP, frame.height));
    Rectangle2D.Double label = box.label();
    double base = label.y + WebLayout.LINE - 3.5;
    text(
        graphics,
        fonts.bold().deriveFont(WebLayout.SIZE),
        colour,
        box.card().number(),
        frame.x + STRIP + 4,
        base);
    for (int line = 0; line < box.lines().size(); line++) {
      text(
          graphics,
          fonts.regular().deriveFont(WebLayout.SIZE),
          Palette.TEXT,
          box.lines().get(line),
          frame.x + STRIP + WebLayout.NUMBER_ROOM,
          base + line * WebLayout.LINE);
    }
  }

  static void text(Graphics2D graphics, Font font, Color colour, String text, double x, double y) {
    // A bold font from a file does not say that it is bold, and SVG knows fonts by what they say.
    boolean bold = graphics instanceof Vectors && font.getFontName(Locale.ROOT).endsWith("Bold");
    graphics.setFont(bold ? font.deriveFont(Font.BOLD) : font);
    graphics.setPaint(colour);
    graphics.drawString(ChartStyle.drawable(text), (float) x, (float) y);
  }
}
