package org.leeway.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leeway.scenario.Draw;

/**
 * The points of a design as draws of parameters. Points that come to the same values, because some
 * are whole numbers, share a draw; draw 0 is the register itself.
 *
 * @param draws the draws that have to be run, the register's first
 * @param numbers the number of the draw of each point
 * @param used the points as they are run, each coordinate from 0 to 1
 */
record Points(List<Draw> draws, List<Integer> numbers, List<double[]> used) {
  static Points of(List<Factor> factors, List<double[]> design) {
    List<Input> inputs = factors.stream().flatMap(factor -> factor.inputs().stream()).toList();
    Map<SortedMap<String, String>, Integer> known = new LinkedHashMap<>();
    List<Map<Double, String>> texts = new ArrayList<>(); // shared: a design has few levels
    inputs.forEach(input -> texts.add(new LinkedHashMap<>()));
    List<Draw> draws = new ArrayList<>();
    draws.add(Draw.REGISTER);
    List<Integer> numbers = new ArrayList<>();
    List<double[]> used = new ArrayList<>();
    for (double[] point : design) {
      SortedMap<String, String> values = new TreeMap<>();
      double[] place = new double[point.length];
      for (int input = 0; input < point.length; input++) {
        String text = texts.get(input).computeIfAbsent(point[input], inputs.get(input)::text);
        values.put(inputs.get(input).path(), text);
        place[input] = inputs.get(input).place(text);
      }
      Integer number = known.get(values);
      if (number == null) {
        number = draws.size();
        Draw draw = new Draw(number, values);
        known.put(draw.values(), number);
        draws.add(draw);
      }
      numbers.add(number);
      used.add(place);
    }
    return new Points(draws, numbers, used);
  }
}
