package org.leeway.scenario;

/**
 * One labour-market region as the data pack describes it (35 Dutch regions by default).
 *
 * @param name name of the region
 * @param code CBS code, such as {@code AM01}
 * @param province main province
 * @param labourForce persons of 15 to 75 in the labour force
 * @param employed persons of 15 to 75 in work
 * @param unemployed unemployed persons, ILO definition
 * @param socialAssistance persons on social assistance up to pension age
 * @param socialAssistanceInflow persons who entered social assistance in 2017, wider definition:
 *     use it to spread the national inflow of 2019 over regions
 * @param unemploymentBenefit unemployment benefits (WW) at the end of the year
 * @param openVacancies open vacancies
 * @param eastKm where people live in the middle: km east, from any fixed point
 * @param northKm the same, km north
 */
public record RegionData(
    String name,
    String code,
    String province,
    double labourForce,
    double employed,
    double unemployed,
    double socialAssistance,
    double socialAssistanceInflow,
    double unemploymentBenefit,
    double openVacancies,
    double eastKm,
    double northKm) {}
