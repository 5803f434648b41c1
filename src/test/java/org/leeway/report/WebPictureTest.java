package org.leeway.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.scenario.Card;
import org.leeway.theory.Cards;
import org.leeway.theory.SampleTheory;
import org.leeway.theory.Web;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class WebPictureTest {
  private static final Web LARGE = Web.of(Cards.of(SampleTheory.large()));

  @TempDir private Path directory;

  @Test
  void everyCardStandsInThePictureWithItsNumberAndItsName() throws Exception {
    String svg = picture(LARGE).svg(Fonts.bundled());
    List<String> texts = texts(svg);

    assertThat(svg).contains("font-weight=\"bold\"");
    assertThat(LARGE.nodes()).hasSize(38 + 34 + 12 + 14);
    for (Web.Node node : LARGE.nodes()) {
      assertThat(texts).contains(node.card().number());
      assertThat(String.join(" ", texts)).contains(node.card().name());
    }
  }

  @Test
  void noTwoLabelsTouchAndEachStaysInsideItsBox() throws Exception {
    WebLayout layout = picture(LARGE).layout(Fonts.bundled());

    assertThat(layout.boxes()).hasSize(LARGE.nodes().size());
    for (WebLayout.Box box : layout.boxes()) {
      assertThat(box.frame().contains(box.label())).as(box.card().name()).isTrue();
      assertThat(
              new Rectangle2D.Double(0, WebLayout.TOP, layout.width(), layout.height())
                  .contains(box.frame()))
          .isTrue();
      for (WebLayout.Box other : layout.boxes()) {
        assertThat(!other.equals(box) && other.frame().intersects(box.frame()))
            .as("%s and %s", box.card().name(), other.card().name())
            .isFalse();
      }
    }
  }

  @Test
  void everyLineOfALabelFitsTheRoomThatIsLeftForIt() throws Exception {
    Font font = Fonts.bundled().regular().deriveFont(WebLayout.SIZE);
    Font bold = Fonts.bundled().bold().deriveFont(WebLayout.SIZE);
    FontRenderContext context = new FontRenderContext(null, true, true);
    for (WebLayout.Box box : picture(LARGE).layout(Fonts.bundled()).boxes()) {
      assertThat(bold.getStringBounds(box.card().number(), context).getWidth())
          .isLessThan(WebLayout.NUMBER_ROOM - 4);
      for (String line : box.lines()) {
        assertThat(font.getStringBounds(line, context).getWidth())
            .as(line)
            .isLessThan(WebLayout.boxWidth() - WebLayout.NUMBER_ROOM - 5);
      }
    }
  }

  @Test
  void ribbonsEndAtTheirBoxesAndDoNotLieOnEachOtherThere() throws Exception {
    WebLayout layout = picture(LARGE).layout(Fonts.bundled());

    assertThat(layout.ribbons()).hasSize(LARGE.strands().size());
    for (WebLayout.Ribbon ribbon : layout.ribbons()) {
      double half = ribbon.thickness() / 2;
      Rectangle2D from = ribbon.from().frame();
      assertThat(ribbon.fromY() - half).isGreaterThanOrEqualTo(from.getMinY());
      assertThat(ribbon.fromY() + half).isLessThanOrEqualTo(from.getMaxY());
      for (WebLayout.Ribbon other : layout.ribbons()) {
        boolean same = !other.equals(ribbon) && other.from().equals(ribbon.from());
        if (same) {
          assertThat(Math.abs(other.fromY() - ribbon.fromY()))
              .isGreaterThan(half + other.thickness() / 2 - 0.01);
        }
      }
    }
  }

  @Test
  void theSameWebGivesTheSameFileAndBothFormsOpen() throws Exception {
    WebPicture picture = picture(LARGE);
    Path svg = directory.resolve("web.svg");
    Path png = directory.resolve("web.png");
    picture.write(svg);
    picture.write(png);
    String first = Files.readString(svg);
    picture.write(svg);

    assertThat(Files.readString(svg)).isEqualTo(first);
    assertThat(ImageIO.read(png.toFile()).getWidth()).isGreaterThan(2000);
  }

  @Test
  void whatACardDoesNotReachIsLeftOut() {
    SampleTheory theory = SampleTheory.small();
    theory.card(Card.Kind.PROBLEM, "P7", "housing", "Housing", "");
    theory.card(Card.Kind.INSTRUMENT, "I11", "housing-help", "Housing help", "");
    theory.number("mechanism.facilitation", 1, 0, 1);
    Cards cards = Cards.of(theory);
    Web around = Web.of(cards).around(cards.find(Card.Kind.INSTRUMENT, "I10").orElseThrow());

    assertThat(around.nodes())
        .extracting(node -> node.card().number())
        .containsExactly("P9", "I10", "M1", "G3");
    assertThat(around.strands()).hasSize(3);
    assertThat(Web.of(cards).nodes()).hasSize(6);
  }

  @Test
  void aMechanismThatIsOffCarriesNothing() {
    Web web = Web.of(Cards.of(SampleTheory.small().set("mechanism.facilitation.on", "no")));

    assertThat(web.nodes()).hasSize(4);
    assertThat(web.strands()).singleElement().matches(strand -> strand.weight() == 0.6);
  }

  private static WebPicture picture(Web web) {
    return new WebPicture(web, "From problem to goal", "Made by hand");
  }

  private static List<String> texts(String svg) throws Exception {
    Document document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    NodeList elements = document.getElementsByTagName("text");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < elements.getLength(); i++) {
      texts.add(elements.item(i).getTextContent());
    }
    return texts;
  }
}
