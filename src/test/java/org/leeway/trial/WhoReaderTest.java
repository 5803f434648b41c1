package org.leeway.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.Small;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.process.Week;
import org.leeway.scenario.Problems;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.UserFile;
import org.leeway.scenario.YamlNode;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.World;
import org.leeway.world.WorldBuilder;

/** Descriptions of people are read as they are meant, and decide about people as they say. */
final class WhoReaderTest {
  private static final Scenario SCENARIO = Small.regions(2);
  private static final Vocabulary WORDS = Vocabulary.of(SCENARIO);
  private static final org.leeway.world.Problems PROBLEMS =
      new org.leeway.world.Problems(SCENARIO.at(0));
  private static final long DEBTS_OR_MENTAL = PROBLEMS.bit("debts") | PROBLEMS.bit("mental");

  @TempDir private Path folder;

  @Test
  void timesAreWeeksWhateverUnitTheyAreWrittenIn() throws IOException {
    assertThat(between("without work: under 13 weeks")).isEqualTo(below(13));
    assertThat(between("without work: under 3 months")).isEqualTo(below(13));
    assertThat(between("without work: 13 weeks or more")).isEqualTo(from(13));
    assertThat(between("without work: at least 1 year")).isEqualTo(from(52));
    assertThat(between("without work: 1 to 3 years")).isEqualTo(new Condition.Between(52, 156));
    assertThat(between("without work: 26 weeks to 1 year"))
        .isEqualTo(new Condition.Between(26, 52));
  }

  @Test
  void numbersKnowTheirBounds() throws IOException {
    assertThat(between("age: 27 to 45 years")).isEqualTo(new Condition.Between(27, 45));
    assertThat(between("age: over 50 years")).isEqualTo(from(Math.nextUp(50.0)));
    assertThat(between("motivation: above 0.6")).isEqualTo(from(Math.nextUp(0.6)));
    assertThat(between("motivation: below 40 %")).isEqualTo(below(0.4));
    assertThat(between("barriers: 0")).isEqualTo(new Condition.Between(0, Math.nextUp(0.0)));
    assertThat(between("barriers: 1 to 2")).isEqualTo(new Condition.Between(1, 3));
    assertThat(between("capacity: at most 12 hours")).isEqualTo(below(Math.nextUp(12.0)));
  }

  @Test
  void groupsMayBePlacesInTheOrderOfThoseEnrolled() throws IOException {
    assertThat(between("trust: lowest third")).isEqualTo(new Condition.Part(0, 1.0 / 3));
    assertThat(between("trust: upper half")).isEqualTo(new Condition.Part(0.5, 1));
    assertThat(between("trust: lowest 20 %")).isEqualTo(new Condition.Part(0, 0.2));
    refuses(
        "trust: lowest third",
        false,
        "who.yaml:1:8: population.trust: 'lowest third' is a place in the order of those enrolled,"
            + " which cannot decide who is enrolled; expected a condition such as 'below 0.4',"
            + " '0.4 to 0.6', 'above 60 %'");
  }

  @Test
  void everyAttributeCanBeWritten() throws IOException {
    for (Attribute attribute : Attribute.values()) {
      String value =
          attribute.isNumeric()
              ? "upper half"
              : "[" + String.join(", ", WORDS.words(attribute)) + "]";
      Who who = read(attribute.word() + ": " + value, true, new Problems());
      assertThat(who.conditions()).hasSize(1);
      assertThat(who.conditions().get(0).attribute()).isEqualTo(attribute);
      assertThat(attribute.meaning()).isNotBlank();
    }
  }

  @Test
  void slipsAreAnsweredWithTheNearestWord() throws IOException {
    refuses(
        "motivaton: lowest third",
        true,
        "population.motivaton: unknown attribute; expected one of");
    refuses("motivaton: lowest third", true, "Did you mean motivation?");
    refuses("scheme: wv", true, "'wv' is no scheme; expected one or a list of ww,");
    refuses("scheme: wv", true, "Did you mean ww?");
    refuses("scheme: {}", true, "is a map");
    refuses("education: []", true, "is an empty list");
    refuses("without work: under 13", true, "'under 13' has no unit");
    refuses("without work: under 13 hours", true, "'under 13 hours' is given in another unit");
    refuses("age: 45 to 27 years", true, "'45 to 27 years' ends before it begins");
    refuses("motivation: above 6", true, "'above 6' lies outside 0 to 1");
    refuses("motivation: high", true, "'high' is not a condition on motivation; expected");
    refuses("motivation: lowest 0 %", true, "'lowest 0 %' is not a condition on motivation");
  }

  @Test
  void aPredicateDecidesByWhatPeopleAre() throws IOException {
    World world = new WorldBuilder(SCENARIO, 0).build(1, 200, 0);
    Who who =
        read(
            "{ scheme: [ww, wga], age: 27 to 45 years, barrier: [debts, mental], sex: female }",
            false,
            new Problems());
    Predicate predicate = new Predicate(who, new Facts(SCENARIO), WORDS);
    int fitting = 0;
    for (Region region : world.regions()) {
      Jobseekers people = region.jobseekers();
      for (int row = 0; row < people.rows(); row++) {
        int scheme = people.scheme.get(row);
        boolean fits =
            people.is(row, Status.SERVED)
                && (scheme == Scheme.UNEMPLOYMENT.ordinal()
                    || scheme == Scheme.PARTIAL_DISABILITY.ordinal())
                && region.age(row, 0) >= 27
                && region.age(row, 0) < 45
                && (people.barriers.get(row) & DEBTS_OR_MENTAL) != 0
                && people.female.get(row) == 1;
        assertThat(predicate.holds(region, row, 0)).isEqualTo(fits);
        fitting += fits ? 1 : 0;
      }
    }
    assertThat(fitting).isPositive();
  }

  @Test
  void anOrderCannotDecideWhoIsEnrolled() throws IOException {
    Who who = read("motivation: lowest third", true, new Problems());
    assertThatThrownBy(() -> new Predicate(who, new Facts(SCENARIO), WORDS))
        .hasMessageStartingWith("motivation is asked by its order among those enrolled");
  }

  @Test
  void everyAttributeIsKnownOfEverybodyWhoIsServed() {
    World world = new WorldBuilder(SCENARIO, 0).build(1, 2000, 0);
    Facts facts = new Facts(SCENARIO);
    Region region = world.regions().get(1);
    for (int row = 0; row < region.jobseekers().rows(); row++) {
      if (region.jobseekers().is(row, Status.SERVED)) {
        for (Attribute attribute : Attribute.values()) {
          double value = facts.read(attribute, region, row, new Week(0, 0).number());
          assertThat(value).as(attribute.word()).isNotNegative();
          if (attribute.kind() == Attribute.Kind.SHARE) {
            assertThat(value).as(attribute.word()).isLessThanOrEqualTo(1);
          }
        }
        assertThat(facts.read(Attribute.REGION, region, row, 0)).isEqualTo(1);
      }
    }
  }

  private Condition.Test between(String yaml) throws IOException {
    Problems problems = new Problems();
    Who who = read(yaml, true, problems);
    problems.throwIfAny();
    return who.conditions().get(0).test();
  }

  private static Condition.Between below(double high) {
    return new Condition.Between(Double.NEGATIVE_INFINITY, high);
  }

  private static Condition.Between from(double low) {
    return new Condition.Between(low, Double.POSITIVE_INFINITY);
  }

  private void refuses(String yaml, boolean groups, String message) throws IOException {
    Problems problems = new Problems();
    assertThat(read(yaml, groups, problems).conditions()).isEmpty();
    assertThat(problems.size()).isEqualTo(1);
    assertThat(problems.exception().getMessage()).contains(message);
  }

  private Who read(String yaml, boolean groups, Problems problems) throws IOException {
    Path file = Files.writeString(folder.resolve("who.yaml"), yaml + "\n");
    YamlNode.Fields fields = Objects.requireNonNull(UserFile.read(file, problems));
    return new WhoReader(WORDS, problems).read(fields, "population", groups);
  }
}
