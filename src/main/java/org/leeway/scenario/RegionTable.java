package org.leeway.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table of labour-market regions of a data pack. Columns in thousands become persons; columns
 * that the model does not use are allowed when {@code regions_columns} describes them.
 */
final class RegionTable {
  private static final int THOUSAND = 1000;

  private RegionTable() {}

  static List<RegionData> read(YamlNode.Fields pack, Problems problems) {
    Set<String> columns = new LinkedHashSet<>();
    YamlNode.Field described = pack.field("regions_columns");
    if (described != null && described.value() instanceof YamlNode.Fields fields) {
      fields.fields().forEach(field -> columns.add(field.key()));
    }
    YamlNode.Field table = pack.field("regions");
    if (table == null || !(table.value() instanceof YamlNode.Items rows)) {
      problems.add(
          table == null ? pack.place() : table.place(),
          "regions",
          table == null ? "the table of regions is missing" : "is " + table.value().kind(),
          "a list with a map for each region");
      return List.of();
    }
    List<RegionData> regions = new ArrayList<>();
    Map<String, Place> taken = new LinkedHashMap<>();
    for (YamlNode row : rows.items()) {
      if (!(row instanceof YamlNode.Fields fields)) {
        problems.add(row.place(), "regions", "holds " + row.kind(), "a map for each region");
        continue;
      }
      Keys keys = new Keys(fields, "regions", problems);
      keys.allowOnly(columns);
      RegionData region = region(keys);
      Place first = taken.putIfAbsent(region.name(), row.place());
      if (first != null) {
        problems.add(
            row.place(),
            "regions",
            "the region " + region.name() + " was written before, in " + first.fileAndLine(),
            "each region once");
      }
      regions.add(region);
    }
    return List.copyOf(regions);
  }

  private static RegionData region(Keys keys) {
    return new RegionData(
        keys.requiredText("name", "the name of the region").orElse(""),
        keys.requiredText("code", "the CBS code of the region").orElse(""),
        keys.requiredText("province", "the main province").orElse(""),
        thousands(keys, "labour_force_thousand"),
        thousands(keys, "employed_thousand"),
        thousands(keys, "unemployed_thousand"),
        keys.requiredNumber("bijstand_persons_2019"),
        keys.requiredNumber("bijstand_inflow_2017"),
        keys.requiredNumber("ww_stock_2019"),
        keys.requiredNumber("open_vacancies"),
        keys.requiredNumber("east_km"),
        keys.requiredNumber("north_km"));
  }

  private static double thousands(Keys keys, String column) {
    return Decimals.times(keys.requiredNumber(column), THOUSAND);
  }

  /** The regions that a scenario names, in the order of the table; all when it names none. */
  static List<RegionData> select(List<RegionData> all, ScenarioFile file, Problems problems) {
    @Nullable List<YamlNode.Text> named = file.regions();
    if (named == null) {
      return all;
    }
    if (named.isEmpty()) {
      problems.add(file.regionsPlace(), "regions", "names no region", "a list of region names");
    }
    Set<RegionData> chosen = new LinkedHashSet<>();
    List<String> names = all.stream().map(RegionData::name).toList();
    for (YamlNode.Text text : named) {
      String name = text.text().strip();
      List<RegionData> matching =
          all.stream().filter(r -> r.name().equals(name) || r.code().equals(name)).toList();
      if (matching.isEmpty()) {
        problems.add(
            text.place(),
            "regions",
            ValueSyntax.quote(name) + " is not a region of the parent",
            "the name or code of a region",
            () -> Spelling.nearest(name, names));
      } else if (!chosen.addAll(matching)) {
        problems.add(
            text.place(), "regions", ValueSyntax.quote(name) + " stands twice", "each region once");
      }
    }
    return all.stream().filter(chosen::contains).toList();
  }
}
