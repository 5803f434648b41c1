package org.leeway.world;

import org.leeway.scenario.Values;

/** The sectors of the economy, in the order of the data pack, with their jobs and vacancies. */
public final class Sectors {
  private static final String VACANCIES = "employers.open_vacancies_by_sector.";
  private static final String JOBS = "employers.employee_jobs_by_sector.";
  private static final String BUSINESS_SERVICES = "business_services_incl_temp";

  private Sectors() {}

  /** Employee jobs by sector, thousands. */
  public static double[] jobs(Values values) {
    return names(values).stream().mapToDouble(name -> jobs(values, name)).toArray();
  }

  /** Open vacancies by sector, thousands. */
  public static double[] vacancies(Values values) {
    return names(values).stream().mapToDouble(name -> values.number(VACANCIES + name)).toArray();
  }

  /** Names of the sectors. */
  public static java.util.List<String> names(Values values) {
    return java.util.List.copyOf(values.children(VACANCIES.substring(0, VACANCIES.length() - 1)));
  }

  private static double jobs(Values values, String name) {
    if (name.equals(BUSINESS_SERVICES)) {
      return values.number(JOBS + "business_services_excl_temp")
          + values.number(JOBS + "temp_agency");
    }
    return values.number(JOBS + name);
  }
}
