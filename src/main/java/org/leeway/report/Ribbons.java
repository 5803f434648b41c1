package org.leeway.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leeway.scenario.Card;
import org.leeway.theory.Web;

/** Gives each strand of the web its place at the sides of the two boxes that it joins. */
final class Ribbons {
  /** Room between two ribbons at the side of a box. */
  static final double SPACE = 0.8;

  private final Web web;
  private final Map<Card, WebLayout.Box> boxes = new LinkedHashMap<>();

  Ribbons(Web web, List<WebLayout.Box> boxes) {
    this.web = web;
    boxes.forEach(box -> this.boxes.put(box.card(), box));
  }

  List<WebLayout.Ribbon> all() {
    Map<Web.Strand, Double> starts = new LinkedHashMap<>();
    Map<Web.Strand, Double> ends = new LinkedHashMap<>();
    for (WebLayout.Box box : boxes.values()) {
      spread(box, true, starts);
      spread(box, false, ends);
    }
    List<WebLayout.Ribbon> ribbons = new ArrayList<>();
    for (Web.Strand strand : web.strands()) {
      WebLayout.Box from = boxes.get(strand.from());
      WebLayout.Box to = boxes.get(strand.to());
      Double start = starts.get(strand);
      Double end = ends.get(strand);
      if (from != null && to != null && start != null && end != null) {
        double thick = WebLayout.thickness(strand.weight());
        ribbons.add(new WebLayout.Ribbon(from, to, start, end, thick, strand));
      }
    }
    return ribbons;
  }

  /** The ribbons at one side of a box, from top to bottom in the order of their other ends. */
  private void spread(WebLayout.Box box, boolean right, Map<Web.Strand, Double> into) {
    List<Web.Strand> here =
        web.strands().stream()
            .filter(strand -> (right ? strand.from() : strand.to()).equals(box.card()))
            .filter(strand -> boxes.containsKey(right ? strand.to() : strand.from()))
            .sorted(Comparator.comparingDouble(strand -> otherEnd(strand, right)))
            .toList();
    double all = here.stream().mapToDouble(Ribbons::room).sum();
    double y = box.frame().getCenterY() - all / 2;
    for (Web.Strand strand : here) {
      into.put(strand, y + room(strand) / 2);
      y += room(strand);
    }
  }

  private double otherEnd(Web.Strand strand, boolean right) {
    WebLayout.Box other = boxes.get(right ? strand.to() : strand.from());
    return other == null ? 0 : other.frame().getCenterY();
  }

  private static double room(Web.Strand strand) {
    return WebLayout.thickness(strand.weight()) + SPACE;
  }
}
