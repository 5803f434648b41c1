package org.leeway.report;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;

/**
 * Turns a chart into SVG for the page or into a PNG for a slide. Neither holds a date, a random
 * identifier or a number with more digits than the eye sees, so the same chart gives the same text.
 */
final class Drawing {
  /** Width of every chart in its own units. */
  static final int WIDTH = 800;

  private static final int PIXELS_PER_UNIT = 2;

  private Drawing() {}

  /** The chart as an SVG element that a page can hold; identifiers start with the given prefix. */
  static String svg(JFreeChart chart, int height, String prefix, String title, String description) {
    Vectors vectors = Vectors.of(WIDTH, height, prefix);
    chart.draw(vectors, new Rectangle2D.Double(0, 0, WIDTH, height));
    return vectors.element(title, description);
  }

  /** The chart as the bytes of a PNG file, 1600 pixels wide. */
  static byte[] png(JFreeChart chart, int height) throws IOException {
    return png(
        WIDTH,
        height,
        graphics -> chart.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height)));
  }

  /** Any drawing as the bytes of a PNG file. */
  static byte[] png(int width, int height, Consumer<Graphics2D> drawing) throws IOException {
    BufferedImage image =
        new BufferedImage(
            width * PIXELS_PER_UNIT, height * PIXELS_PER_UNIT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(PIXELS_PER_UNIT, PIXELS_PER_UNIT);
    drawing.accept(graphics);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }
}
