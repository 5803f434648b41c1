package org.leeway.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.experiment.Comparison;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class ReportTest {
  @TempDir Path directory;

  @Test
  void theSummarySaysWhatTheIntervalsAllow() throws Exception {
    Comparison half =
        Samples.with(
            Samples.half(),
            List.of(
                Samples.effect(Outcome.PLACED_52, 0.21, 0.0185, 0.0075),
                Samples.effect(Outcome.DURABLE_26, 0.15, 0.001, 0.004),
                Samples.effect(Outcome.OUTSIDE_JOBS, 968_440, -960, 430)));
    String text = text(page(half));
    assertThat(text)
        .contains("1.9 points more found work within 52 weeks (90% interval +1.1 to +2.6).")
        .contains(
            "Found work that lasted 26 weeks: no clear effect: between \u22120.3 and +0.5 points")
        .contains("960 fewer jobs found per year by people outside the service");
  }

  @Test
  void aComparisonHoldsEverySectionAndEveryGroup() throws Exception {
    String text = text(page(Samples.half()));
    assertThat(text)
        .contains(
            "In short",
            "What changed",
            "What differs, for everybody",
            "For whom",
            "Costs and savings",
            "Levels",
            "Week by week",
            "How sure is this?",
            "Where do the numbers come from?",
            "Make it again");
    for (Group group : Group.inOrder()) {
      assertThat(text).contains(group.label());
    }
    for (Outcome outcome : Outcome.values()) {
      assertThat(text).contains(outcome.label());
    }
    assertThat(text)
        .contains("Clients per full-time professional, municipality", "130", "65", "week\u00a052")
        .contains("scenarios/what-if/half-caseload.yaml:7")
        .contains("are assumptions")
        .contains("staff survey 2019")
        .contains("leeway compare scenarios/netherlands.yaml")
        .contains("nobody in this group");
  }

  @Test
  void aRunShowsLevelsAndSpeaksOfNoEffects() throws Exception {
    String text = text(page(Samples.run()));
    assertThat(text)
        .contains("Found work within 52 weeks: 21.1% (in nine of ten replicates")
        .contains("Week by week")
        .doesNotContain("What changed", "For whom", "paired")
        .doesNotContainPattern("Difference(?!s between)");
  }

  @Test
  void aComparisonOfAScenarioWithItselfDiffersNowhere() throws Exception {
    assertThat(text(page(Samples.same())))
        .contains("Found work within 52 weeks: no difference with any seed.")
        .doesNotContain("no clear effect:");
  }

  @Test
  void everyAlternativeIsNamedInEveryPart() throws Exception {
    String page = page(Samples.comparison(3));
    assertThat(count(page, "Professionals with a free hand, in all municipalities"))
        .isGreaterThan(10);
  }

  @Test
  void namesByStrangersAreNeverMarkup() throws Exception {
    String attack = "<script>alert('x')</script><img src=x onerror=\"y\"> & ]]> \u001b[31m\u0000";
    String page = page(Samples.hostile(attack));
    Document document = parse(page);
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(document.getElementsByTagName("img").getLength()).isZero();
    assertThat(page).doesNotContain("<script", "<img", "\u001b", "\u0000");
    assertThat(text(page)).contains("<script>alert('x')</script>");
  }

  @Test
  void thePageIsWellFormedAndItsIdentifiersAreUnique() throws Exception {
    for (Comparison comparison :
        List.of(Samples.run(), Samples.half(), Samples.comparison(3), Samples.same())) {
      Document document = parse(page(comparison));
      NodeList all = document.getElementsByTagName("*");
      TreeSet<String> ids = new TreeSet<>();
      for (int i = 0; i < all.getLength(); i++) {
        var id = all.item(i).getAttributes().getNamedItem("id");
        if (id != null) {
          assertThat(ids.add(id.getNodeValue())).as(id.getNodeValue()).isTrue();
        }
      }
      for (String target : targets(document)) {
        assertThat(ids).contains(target);
      }
    }
  }

  @Test
  void thePageNeedsNothingBesideIt() throws Exception {
    String page =
        page(Samples.half())
            .replaceAll("xmlns=\"http://www\\.w3\\.org/(1999/xhtml|2000/svg)\"", "");
    assertThat(page).doesNotContain("http:", "https:", "<script", "<link", "@import", "src=");
    assertThat(Pattern.compile("url\\((?!#|data:|'?#)").matcher(page).find()).isFalse();
  }

  @Test
  void everyChartIsDescribedInWords() throws Exception {
    Document document = parse(page(Samples.half()));
    NodeList charts = document.getElementsByTagName("svg");
    assertThat(charts.getLength()).isEqualTo(8);
    for (int i = 0; i < charts.getLength(); i++) {
      assertThat(charts.item(i).getAttributes().getNamedItem("role").getNodeValue())
          .isEqualTo("img");
      assertThat(charts.item(i).getFirstChild().getNodeName()).isEqualTo("title");
      assertThat(charts.item(i).getFirstChild().getNextSibling().getTextContent())
          .hasSizeGreaterThan(40);
    }
    assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("en");
    assertThat(document.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Half the caseload, against The Netherlands 2019");
  }

  @Test
  void theSameInputGivesTheSameBytes() throws Exception {
    ReportFiles first = Report.write(Samples.half(), Samples.context(), directory.resolve("a"));
    ReportFiles second = Report.write(Samples.half(), Samples.context(), directory.resolve("b"));
    assertThat(first.page()).content().isEqualTo(page(Samples.half()));
    assertThat(second.page()).hasSameBinaryContentAs(first.page());
    assertThat(second.charts()).hasSameSizeAs(first.charts());
    for (int i = 0; i < first.charts().size(); i++) {
      assertThat(second.charts().get(i)).hasSameBinaryContentAs(first.charts().get(i));
    }
  }

  @Test
  void theReadersLanguageSettingsDoNotChangeThePage() throws Exception {
    String page = page(Samples.comparison(2));
    String text = ComparisonText.render(Samples.comparison(2), 80);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(page(Samples.comparison(2)).equals(page)).isTrue();
      assertThat(ComparisonText.render(Samples.comparison(2), 80)).isEqualTo(text);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void everyPictureShowsSomething() throws Exception {
    for (Comparison comparison : List.of(Samples.run(), Samples.comparison(2))) {
      List<Path> charts =
          Report.write(comparison, Samples.context(), directory.resolve("pictures")).charts();
      assertThat(charts).hasSize(8);
      for (Path chart : charts) {
        BufferedImage image = ImageIO.read(chart.toFile());
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getHeight()).isGreaterThanOrEqualTo(600);
        // Text and axes, and the colour of the first alternative (or of the run) in the plot.
        assertThat(coloured(image, 0x1f2328, 0, 0)).as(chart + " text").isGreaterThan(500);
        int colour =
            chart.toString().contains("weekly") && comparison.arms().size() == 1
                ? 0x4a4f55
                : 0x0066a8;
        assertThat(coloured(image, colour, 150, 150)).as(chart + " plot").isGreaterThan(200);
      }
    }
  }

  @Test
  void withoutFontsTheReportComesWithoutChartsAndSaysSo() throws Exception {
    ReportFiles files =
        Report.write(
            Samples.half(),
            Samples.context(),
            directory,
            () -> {
              throw new Fonts.Unavailable(new UnsatisfiedLinkError("libfreetype.so.6"));
            });
    assertThat(files.notice())
        .startsWith("Charts were left out: this Java has no font support (install fontconfig")
        .doesNotContain("\n");
    assertThat(files.charts()).isEmpty();
    String page = Files.readString(files.page());
    assertThat(page).doesNotContain("<svg");
    assertThat(text(page)).contains(files.notice()).contains("Found work within 52 weeks");
  }

  @Test
  void failedReplicatesAreShownAtTheTopAndNamed() throws Exception {
    String failure = "Seed 7 of half-caseload failed: ... leeway run x --first-seed 7 --seeds 1";
    String text = text(page(Samples.failing(Samples.half(), failure)));
    assertThat(text).contains("Replicates that failed and are missing here: 1.", failure);
  }

  @Test
  void aReportWithoutContextStillReads() throws Exception {
    ReportContext nothing = new ReportContext("", "", "", List.of(), List.of());
    assertThat(text(Report.page(Samples.half(), nothing)))
        .contains("made without the parameter register");
  }

  @Test
  void thinResultsStillMakeAReport() throws Exception {
    for (Comparison thin : List.of(Samples.thin(1), Samples.thin(9))) {
      ReportFiles files = Report.write(thin, Samples.context(), directory);
      String text = text(Files.readString(files.page()));
      assertThat(text).contains("How sure is this?").doesNotContain("NaN", "Infinity", "null");
      assertThat(ComparisonText.render(thin, 80)).doesNotContain("NaN", "null");
    }
  }

  @Test
  void anUnwritableDirectoryIsAnInputOutputError() throws Exception {
    Path file = Files.writeString(directory.resolve("occupied"), "");
    assertThatThrownBy(() -> Report.write(Samples.run(), Samples.context(), file))
        .isInstanceOf(IOException.class);
  }

  static String page(Comparison comparison) throws Exception {
    return Report.page(comparison, Samples.context());
  }

  static String text(String page) throws Exception {
    return parse(page).getElementsByTagName("body").item(0).getTextContent();
  }

  private static Document parse(String page) throws Exception {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }

  private static List<String> targets(Document document) {
    TreeSet<String> targets = new TreeSet<>();
    NodeList links = document.getElementsByTagName("a");
    for (int i = 0; i < links.getLength(); i++) {
      String href = links.item(i).getAttributes().getNamedItem("href").getNodeValue();
      targets.add(href.substring(1));
    }
    return List.copyOf(targets);
  }

  static int count(String page, String words) {
    return page.split(Pattern.quote(words), -1).length - 1;
  }

  private static int coloured(BufferedImage image, int colour, int left, int top) {
    int found = 0;
    for (int x = left; x < image.getWidth(); x++) {
      for (int y = top; y < image.getHeight(); y++) {
        found += (image.getRGB(x, y) & 0xffffff) == colour ? 1 : 0;
      }
    }
    return found;
  }
}
