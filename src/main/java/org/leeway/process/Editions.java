package org.leeway.process;

import java.util.function.Function;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.Region;

/**
 * The usual edition of something and the edition for those who are treated. Where there is no
 * treatment both are one and the same.
 *
 * @param usual what holds for most
 * @param treated what holds for the treated
 */
public record Editions<T>(T usual, T treated) {
  /** One edition for everybody. */
  public static <T> Editions<T> one(T usual) {
    return new Editions<>(usual, usual);
  }

  /** What is made of each edition; of one, one. */
  <R> Editions<R> map(Function<T, R> make) {
    R made = make.apply(usual);
    return new Editions<>(made, usual == treated ? made : make.apply(treated));
  }

  /** What holds for a region as a whole. */
  T of(Region region) {
    return region.treated().region() ? treated : usual;
  }

  /** What holds for an office as a whole. */
  T of(Region region, Office office) {
    return region.treated().office(office) ? treated : usual;
  }

  /** What holds for a professional. */
  T of(Region region, Office office, Professional professional) {
    return region.treated().professional(office, professional) ? treated : usual;
  }

  /** What holds for the person in a row. */
  T of(Region region, int row) {
    return region.treated().person(row) ? treated : usual;
  }
}
