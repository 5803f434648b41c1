package org.leeway.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Colours, marks and dashes of the scenarios. The colours follow Okabe and Ito, darkened to a
 * contrast of at least 4.5 on white; mark and dash say the same as the colour, so that nothing
 * depends on seeing it.
 */
final class Palette {
  static final Color TEXT = new Color(0x1f2328);
  static final Color QUIET = new Color(0x59626b);
  static final Color GRID = new Color(0xdfe3e7);

  private static final List<Color> COLOURS =
      List.of(
          new Color(0x4a4f55),
          new Color(0x0066a8),
          new Color(0xb84a00),
          new Color(0x00765a),
          new Color(0x9a3f78),
          new Color(0x7a5a00),
          new Color(0x4b4fa8));

  private static final List<float[]> DASHES =
      List.of(
          new float[] {7, 4},
          new float[] {},
          new float[] {12, 4},
          new float[] {3, 3},
          new float[] {12, 4, 3, 4},
          new float[] {18, 5},
          new float[] {7, 3, 2, 3, 2, 3});

  private Palette() {}

  /** The colour of an arm; the base is 0. */
  static Color colour(int arm) {
    return COLOURS.get(index(arm));
  }

  /** The line of an arm; the base is 0 and dashed. */
  static BasicStroke line(int arm, float width) {
    float[] dash = DASHES.get(index(arm));
    return dash.length == 0
        ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
  }

  /** The mark of an arm, about nine units wide. */
  static Shape mark(int arm) {
    return switch (index(arm)) {
      case 0 -> new Ellipse2D.Double(-4, -4, 8, 8);
      case 1 -> new Rectangle2D.Double(-4, -4, 8, 8);
      case 2 -> polygon(0, -5.5, 5.5, 0, 0, 5.5, -5.5, 0);
      case 3 -> polygon(0, -5, 5, 4, -5, 4);
      case 4 -> polygon(0, 5, 5, -4, -5, -4);
      case 5 -> new Rectangle2D.Double(-6, -2.5, 12, 5);
      default -> new Rectangle2D.Double(-2.5, -6, 5, 12);
    };
  }

  // The base keeps its own colour; alternatives take turns when there are many.
  private static int index(int arm) {
    return arm == 0 ? 0 : 1 + (arm - 1) % (COLOURS.size() - 1);
  }

  private static Shape polygon(double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }
}
