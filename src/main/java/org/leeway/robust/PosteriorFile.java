package org.leeway.robust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.leeway.method.Posterior;
import org.leeway.scenario.Place;
import org.leeway.scenario.Problems;
import org.leeway.scenario.Spelling;

/**
 * The draws of a calibration: a table with commas, of which the first column is the weight of a
 * draw and each other one a parameter, named by its path. Values are kept as they were written.
 *
 * @param paths the parameters
 * @param weights a weight per draw, 0 or more
 * @param rows per draw a value per parameter
 */
public record PosteriorFile(List<String> paths, List<Double> weights, List<List<String>> rows) {
  private static final String WEIGHT = "weight";
  private static final long LARGEST = 16L * 1024 * 1024;

  public PosteriorFile {
    paths = List.copyOf(paths);
    weights = List.copyOf(weights);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a posterior.
   *
   * @param known parameters that may stand in it
   * @throws org.leeway.scenario.ScenarioException with every problem that was found
   */
  public static PosteriorFile read(Path file, List<String> known) {
    Problems problems = new Problems();
    List<String> lines = lines(file, problems);
    problems.throwIfAny();
    String shown = file.toString();
    List<String> heads = lines.isEmpty() ? List.of() : cells(lines.get(0));
    if (heads.size() < 2 || !heads.get(0).equals(WEIGHT)) {
      problems.add(
          Place.startOf(shown),
          "",
          "is no posterior",
          "a first line 'weight,PATH,...' as leeway calibrate --method abc writes it");
    }
    problems.throwIfAny();
    List<String> paths = heads.subList(1, heads.size());
    for (String path : paths) {
      if (!known.contains(path)) {
        problems.add(
            Place.startOf(shown),
            path,
            "is no number of the register",
            "paths of parameters that this scenario has",
            () -> Spelling.nearest(path, known));
      }
    }
    List<Double> weights = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (int line = 1; line < lines.size(); line++) {
      Place place = new Place(shown, line + 1, 1);
      List<String> cells = cells(lines.get(line));
      if (cells.size() != heads.size() || !cells.stream().allMatch(PosteriorFile::isNumber)) {
        problems.add(place, "", "is no draw", heads.size() + " numbers with commas between them");
      } else if (Double.parseDouble(cells.get(0)) < 0) {
        problems.add(place, WEIGHT, "is " + cells.get(0), "a number of 0 or more");
      } else {
        weights.add(Double.parseDouble(cells.get(0)));
        rows.add(cells.subList(1, cells.size()));
      }
    }
    if (problems.isEmpty() && !(weights.stream().mapToDouble(Double::doubleValue).sum() > 0)) {
      problems.add(Place.startOf(shown), "", "holds no draw with a weight", "one or more");
    }
    problems.throwIfAny();
    return new PosteriorFile(paths, weights, rows);
  }

  private static List<String> lines(Path file, Problems problems) {
    try {
      if (Files.size(file) > LARGEST) {
        problems.add(Place.startOf(file.toString()), "", "is too large", "at most 16 MB");
        return List.of();
      }
      return Files.readString(file, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      problems.add(
          new Place(file.toString(), 0, 0),
          "",
          Files.isDirectory(file)
              ? "is a directory"
              : Files.exists(file) ? "cannot be read as text" : "does not exist",
          "a file with a posterior");
      return List.of();
    }
  }

  private static List<String> cells(String line) {
    return Stream.of(line.split(",", -1)).map(String::strip).toList();
  }

  private static boolean isNumber(String text) {
    return text.matches("[+-]?\\d{1,30}(\\.\\d{1,30})?([eE][+-]?\\d{1,3})?")
        && Double.isFinite(Double.parseDouble(text));
  }

  /** Rows of equal weight, as many as asked for, each as often as its weight says. */
  List<List<String>> resample(int number, long seed) {
    double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
    double[] shares = weights.stream().mapToDouble(weight -> weight / sum).toArray();
    List<double[]> places = new ArrayList<>();
    for (int row = 0; row < shares.length; row++) {
      places.add(new double[] {row});
    }
    return new Posterior(places, shares, 0)
        .resample(number, seed).stream().map(place -> rows.get((int) place[0])).toList();
  }
}
