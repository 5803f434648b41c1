package org.leeway.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

final class StudyPageTest {
  private static final String ATTACK = "<script>alert(1)</script>\u001b[31m";

  @TempDir private Path directory;

  private static StudyPage page(String text, List<String> failures) {
    StudyRun run =
        new StudyRun("sweep-1", "0.1", "./leeway sweep a.yaml", "60 replicates", 60, failures);
    HtmlTable table = new HtmlTable("Points", "lr", List.of("Point", "Level"));
    table.row(text, "12.3");
    table.styled(
        "unclear",
        List.of(
            new HtmlTable.Cell("source", "https://example.org/a?b=1"),
            new HtmlTable.Cell("0.1", "javascript:alert(1)")));
    IntervalChart chart =
        new IntervalChart(
            List.of(text, "Two"),
            List.of(
                List.of(
                    new IntervalChart.Mark(1, 0, 2, "1"), new IntervalChart.Mark(2, 1, 3, "2"))),
            List.of("One"),
            "Level",
            false,
            1);
    return new StudyPage(text, List.of("A line under it"), run)
        .section("points", "What was found")
        .headlines(List.of(new StudyPage.Headline("A finding", true)))
        .paragraph("A paragraph")
        .table(table)
        .picture(new Picture("points", "Points", "How to read it", "", chart.height(), chart::draw))
        .section("more", "More")
        .note("A note");
  }

  @Test
  void everyPartStandsOnThePageAndEveryChartBesideIt() throws Exception {
    ReportFiles files = page("Caseloads", List.of("base, seed 3 failed")).write(directory);

    assertThat(files.charts()).containsExactly(directory.resolve("charts/points.png"));
    assertThat(Files.readString(files.page()))
        .contains("<h1>Caseloads</h1>", "A line under it", "60 replicates", "A finding", "<svg")
        .contains("href=\"https://example.org/a?b=1\"", "#points", "#more", "#again")
        .contains("./leeway sweep a.yaml", "base, seed 3 failed", "missing here: 1");
  }

  @Test
  void theSamePartsGiveTheSameBytes() throws Exception {
    assertThat(page("Caseloads", List.of()).page()).isEqualTo(page("Caseloads", List.of()).page());
  }

  @Test
  void wordsByStrangersAreNeverMarkupAndTheirLinksLeadNowhere() throws Exception {
    String page = page(ATTACK, List.of(ATTACK)).page();

    byte[] bytes = page.replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8);
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(bytes));
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(page).doesNotContain("javascript:", "\u001b");
    assertThat(((Element) document.getElementsByTagName("h1").item(0)).getTextContent())
        .startsWith("<script>");
  }
}
