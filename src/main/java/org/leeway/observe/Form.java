package org.leeway.observe;

/**
 * A form in which outcomes can be written, for the catalogue.
 *
 * @param form words, and in capitals what the user fills in, such as {@code in work at T}
 * @param unit what its level is measured in
 * @param meaning what it says
 */
public record Form(String form, String unit, String meaning) {}
