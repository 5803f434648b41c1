package org.leeway.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class VectorsTest {
  private final Vectors canvas = Vectors.of(100, 50, "one");

  @Test
  void textStaysTextInTheFontOfThePage() throws Exception {
    canvas.setFont(Fonts.bundled().regular().deriveFont(13f));
    canvas.drawString("a  b & <c> \u2009\uD83D\uDE00", 1.23456f, 7);
    String svg = canvas.element("Title", "About");
    assertThat(svg)
        .contains("font-family=\"Open Sans, sans-serif\"", "font-size=\"13px\"", "x=\"1.23\"")
        .containsPattern(">a {2}b &amp; &lt;c&gt; \u2009(\uD83D\uDE00|&#128512;)</text>")
        .contains("xml:space=\"preserve\"")
        .doesNotContain("Dialog", "<path", "<?xml", "DOCTYPE");
  }

  @Test
  void widthsAreMeasuredInFractionsAlsoOnACopy() throws Exception {
    Graphics2D copy = (Graphics2D) canvas.create();
    for (Graphics2D graphics : new Graphics2D[] {canvas, copy}) {
      assertThat(
              graphics
                  .getFontMetrics(Fonts.bundled().regular().deriveFont(13f))
                  .getFontRenderContext()
                  .usesFractionalMetrics())
          .isTrue();
    }
  }

  @Test
  void everyIdentifierStartsWithTheNameOfTheChart() {
    canvas.clip(new Rectangle2D.Double(1, 1, 20, 20));
    canvas.fill(new Rectangle2D.Double(0, 0, 30, 30));
    String svg = canvas.element("Title", "About");
    assertThat(svg)
        .contains("clip-path=\"url(#one-clipPath1)\"", "id=\"one-clipPath1\"", "id=\"one-title\"")
        .doesNotContainPattern(" id=\"(?!one-)");
  }

  @Test
  void dashesAndTransparencySurvive() {
    canvas.setPaint(new Color(1, 2, 3, 51));
    canvas.setStroke(
        new BasicStroke(
            2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, new float[] {7, 4}, 0));
    canvas.draw(new Line2D.Double(0, 0, 10, 1.0 / 3));
    assertThat(canvas.element("Title", "About"))
        .contains("stroke-dasharray=\"7,4\"", "stroke-width=\"2.2\"", "stroke-opacity=\"0.2\"")
        .contains("stroke-linejoin=\"round\"", "y2=\"0.33\"");
  }

  @Test
  void axesAreSharpAndCurvesSmooth() {
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.draw(new Line2D.Double(0, 0, 10, 10));
    String smooth = canvas.element("Title", "About");
    Vectors other = Vectors.of(100, 50, "two");
    other.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    other.setRenderingHint(
        RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_NORMALIZE);
    other.draw(new Line2D.Double(0, 0, 10, 0));
    assertThat(smooth).doesNotContain("crispEdges");
    assertThat(other.element("Title", "About")).contains("shape-rendering=\"crispEdges\"");
    assertThat(other.getRenderingHint(RenderingHints.KEY_ANTIALIASING))
        .isEqualTo(RenderingHints.VALUE_ANTIALIAS_ON);
  }
}
