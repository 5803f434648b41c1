package org.leeway.report;

import java.awt.Graphics;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.DefaultStyleHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A canvas that keeps what is drawn on it as an SVG element for the inside of a page. Batik, which
 * does the work, writes files that stand alone; here every identifier starts with the name of the
 * chart, so that several share a page, and the font, which the page carries, is named once. Only
 * the XML library of Java itself takes part, and it reads nothing.
 */
final class Vectors extends SVGGraphics2D {
  private static final String SVG = "http://www.w3.org/2000/svg";

  /** Digits behind the point: a hundredth of a unit is less than the eye sees. */
  private static final int DIGITS = 2;

  private final String prefix;

  private Vectors(SVGGeneratorContext context, String prefix) {
    super(context, false);
    this.prefix = prefix;
    fmg.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_DEFAULT);
  }

  private Vectors(Vectors other) {
    super(other);
    this.prefix = other.prefix;
    fmg.setRenderingHints(other.fmg.getRenderingHints());
  }

  /** An empty canvas; identifiers start with the given prefix. */
  static Vectors of(int width, int height, String prefix) {
    Element root = root();
    root.setAttribute("viewBox", "0 0 " + width + " " + height);
    root.setAttribute("class", "chart");
    root.setAttribute("font-family", Fonts.FAMILY + ", sans-serif");
    root.setAttribute("text-rendering", "geometricPrecision");
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(root.getOwnerDocument());
    context.setComment(null);
    context.setPrecision(DIGITS);
    context.setStyleHandler(new Styles());
    context.setIDGenerator(new Identifiers(prefix));
    return new Vectors(context, prefix);
  }

  @Override
  public Graphics create() {
    return new Vectors(this);
  }

  /** Lines that a chart wants on whole pixels stay sharp in the browser too. */
  @Override
  public void draw(Shape shape) {
    Object smooth = getRenderingHint(RenderingHints.KEY_ANTIALIASING);
    boolean sharp =
        getRenderingHint(RenderingHints.KEY_STROKE_CONTROL)
            == RenderingHints.VALUE_STROKE_NORMALIZE;
    if (!sharp || smooth == null) {
      super.draw(shape);
      return;
    }
    setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    super.draw(shape);
    setRenderingHint(RenderingHints.KEY_ANTIALIASING, smooth);
  }

  /** What was drawn, named and told in words for those who cannot see it; ends the drawing. */
  String element(String title, String description) {
    Element root = getDOMFactory().getDocumentElement();
    root.setAttribute("role", "img");
    root.setAttribute("aria-labelledby", prefix + "-title " + prefix + "-about");
    root.appendChild(words("title", prefix + "-title", title));
    Node about = root.appendChild(words("desc", prefix + "-about", description));
    getRoot(root);
    // Definitions for whole files: always the same identifier, and empty.
    root.removeChild(about.getNextSibling());
    try {
      Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
      writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter text = new StringWriter();
      writer.transform(new DOMSource(root), new StreamResult(text));
      return text.toString();
    } catch (TransformerException e) {
      throw new IllegalStateException("a chart could not be written as SVG", e);
    }
  }

  private Element words(String tag, String id, String words) {
    Element element = getDOMFactory().createElementNS(SVG, tag);
    element.setAttribute("id", id);
    element.setTextContent(Clean.line(words));
    return element;
  }

  private static Element root() {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVG, "svg", null)
          .getDocumentElement();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this Java cannot build XML", e);
    }
  }

  private static final class Identifiers extends SVGIDGenerator {
    private final String prefix;

    Identifiers(String prefix) {
      this.prefix = prefix;
    }

    @Override
    public String generateID(String kind) {
      return super.generateID(prefix + "-" + kind);
    }
  }

  /** Leaves out what the whole chart has in common and what only slows a browser down. */
  private static final class Styles extends DefaultStyleHandler {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private static final Set<String> COMMON =
        Set.of(
            "font-family",
            "text-rendering",
            "color-interpolation",
            "color-rendering",
            "image-rendering");

    // Batik's interface is older than type parameters.
    @Override
    @SuppressWarnings("rawtypes")
    public void setStyle(Element element, Map styles, SVGGeneratorContext context) {
      Map<String, Object> own = new TreeMap<>();
      for (Object entry : styles.entrySet()) {
        Map.Entry<?, ?> style = (Map.Entry<?, ?>) entry;
        String name = (String) style.getKey();
        if (!COMMON.contains(name)) {
          own.put(name, style.getValue());
        }
      }
      super.setStyle(element, own, context);
      if (!element.getTextContent().contains("  ")) {
        element.removeAttributeNS(XML, "space");
      }
    }
  }
}
