package org.leeway.trial;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.leeway.domain.Archetype;
import org.leeway.domain.Distance;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.Scheme;

/** What can be known of a person when a cohort enrols or a group is formed. */
public enum Attribute {
  /** The scheme that pays the benefit. */
  SCHEME("scheme", Kind.WORD, codes(Scheme.values(), Scheme::code), "the scheme of the benefit"),
  /** Who serves the person. */
  ORGANISATION(
      "organisation",
      Kind.WORD,
      codes(OrganisationType.values(), OrganisationType::code),
      "the organisation that serves the person"),
  /** Whether a strategy with selection takes and keeps the person. */
  TAKEN(
      "taken",
      Kind.WORD,
      List.of("no", "yes"),
      "whether the organisation takes the person in and on; all, where nobody selects"),
  /** Whether the person is in the target group register. */
  TARGET_GROUP(
      "target group",
      Kind.WORD,
      List.of("no", "yes"),
      "whether the person is in the target group register of the jobs agreement"),
  /** Whether the person waits for sheltered work. */
  SHELTERED(
      "sheltered work",
      Kind.WORD,
      List.of("no", "waiting", "in it"),
      "whether the person waits for sheltered work or is in it"),
  /** Rung of the participation ladder. */
  RUNG(
      "rung",
      Kind.COUNT,
      "rung of the participation ladder: 1 isolated, 2 contacts outside the home, 3 organised"
          + " activities, 4 unpaid work, 5 paid work with support, 6 paid work"),
  /** The labour-market region. */
  REGION("region", Kind.WORD, List.of(), "the labour-market region, by name or code"),
  /** Distance to work. */
  DISTANCE(
      "distance",
      Kind.WORD,
      codes(Distance.values(), Distance::code),
      "the distance to work that goes with the employability"),
  /** Age. */
  AGE("age", Kind.YEARS, "age"),
  /** Sex. */
  SEX("sex", Kind.WORD, List.of("male", "female"), "sex"),
  /** Schooling. */
  EDUCATION("education", Kind.WORD, List.of("low", "middle", "high"), "schooling"),
  /** Migration background. */
  BACKGROUND(
      "background", Kind.WORD, List.of("dutch", "western", "non-western"), "migration background"),
  /** Sector of the occupation. */
  SECTOR("sector", Kind.WORD, List.of(), "the sector of the person's occupation"),
  /** Weeks since the spell without work began. */
  WEEKS_OUT("without work", Kind.WEEKS, "time since the spell without work began"),
  /** Weeks since the right to the benefit began. */
  WEEKS_ON(
      "on benefit",
      Kind.WEEKS,
      "time since the right to the present benefit began; 0 for who works or has none"),
  /** Problems on the way to work. */
  BARRIER(
      "barrier", Kind.WORD, List.of(), "a problem on the way to work; of several, one is enough"),
  /** How many barriers. */
  BARRIERS("barriers", Kind.COUNT, "how many problems on the way to work the person has"),
  /** Hours that the person can work. */
  CAPACITY("capacity", Kind.HOURS, "hours a week that the person can work"),
  /** Occupational skill. */
  SKILL("skill", Kind.SHARE, "occupational skill"),
  /** Work rhythm. */
  RHYTHM("rhythm", Kind.SHARE, "work rhythm and employee skills"),
  /** Search skill. */
  SEARCH("search", Kind.SHARE, "knowing where and how to look and apply"),
  /** Motivation from within. */
  MOTIVATION("motivation", Kind.SHARE, "motivation from within"),
  /** Confidence. */
  CONFIDENCE("confidence", Kind.SHARE, "belief that it can be done"),
  /** Knowing rights. */
  RIGHTS("rights", Kind.SHARE, "knowing rights, rules and possibilities"),
  /** Knowing oneself. */
  ORIENTATION(
      "orientation", Kind.SHARE, "knowing the own talents and wishes, and what jobs ask of them"),
  /** Pressure. */
  PRESSURE("pressure", Kind.SHARE, "motivation from outside"),
  /** Self-esteem. */
  ESTEEM("esteem", Kind.SHARE, "thinking well of oneself"),
  /** Meaning. */
  MEANING("meaning", Kind.SHARE, "having a purpose"),
  /** Self-image. */
  SELF_IMAGE("self-image", Kind.SHARE, "seeing oneself as somebody who works"),
  /** Employee skills. */
  CONDUCT("conduct", Kind.SHARE, "employee and social skills"),
  /** Presentation. */
  PRESENTATION("presentation", Kind.SHARE, "making a good impression"),
  /** Language. */
  LANGUAGE("language", Kind.SHARE, "mastering the language"),
  /** People around. */
  SURROUNDINGS("surroundings", Kind.SHARE, "share of the people around who work"),
  /** Burden of problems. */
  BURDEN("burden", Kind.SHARE, "how much practical and health problems weigh; 0 is nothing"),
  /** Weak ties. */
  TIES("ties", Kind.SHARE, "weak ties to people in work"),
  /** Support from home. */
  SUPPORT("support", Kind.SHARE, "support from home and friends for working"),
  /** Self-direction. */
  SELF_DIRECTION("self-direction", Kind.SHARE, "the five skills of self-direction, as one"),
  /** Trust in the professional. */
  TRUST("trust", Kind.SHARE, "trust in the professional"),
  /** Resistance. */
  REACTANCE("reactance", Kind.SHARE, "resistance against being steered"),
  /** Employability. */
  EMPLOYABILITY("employability", Kind.SHARE, "what the person could do in a job that fits"),
  /** The professional's picture of the employability. */
  BELIEF("belief", Kind.SHARE, "how employable the professional thinks the person is"),
  /** Whether the professional sees a long distance to work. */
  SEEN_FAR("seen far", Kind.SHARE, "1 when the professional sees a long distance to work"),
  /** Clients of the professional. */
  CASELOAD("caseload", Kind.NUMBER, "clients per full-time week of the person's professional"),
  /** Competence of the professional. */
  COMPETENCE("competence", Kind.SHARE, "competence of the person's professional"),
  /** Directiveness of the professional. */
  DIRECTIVENESS(
      "directiveness",
      Kind.SHARE,
      "style of the person's professional, 0 facilitating to 1 directive"),
  /** Kind of professional. */
  ARCHETYPE(
      "archetype",
      Kind.WORD,
      codes(Archetype.values(), Archetype::code),
      "which of the five kinds of professionals the person's is");

  /** How values are written. */
  public enum Kind {
    /** One of some words. */
    WORD("word", "a word or a list of words"),
    /** A number of weeks; users may write weeks, months or years. */
    WEEKS("weeks", "'under 13 weeks', '13 weeks or more', '1 year to 3 years'"),
    /** A number of years. */
    YEARS("years", "'under 27 years', '27 to 45 years', 'over 50 years'"),
    /** Hours a week. */
    HOURS("hours", "'under 12 hours', '12 to 24 hours', 'at least 32 hours'"),
    /** A number between 0 and 1. */
    SHARE("0 to 1", "'below 0.4', '0.4 to 0.6', 'above 60 %'"),
    /** A whole number. */
    COUNT("number", "'0', '1 to 2', '3 or more'"),
    /** Any number. */
    NUMBER("number", "'under 80', '80 to 120', 'above 120'");

    private final String unit;
    private final String conditions;

    Kind(String unit, String conditions) {
      this.unit = unit;
      this.conditions = conditions;
    }

    /** What values are measured in. */
    public String unit() {
      return unit;
    }

    /** How conditions on it are written, by example. */
    public String conditions() {
      return conditions;
    }
  }

  private final String word;
  private final Kind kind;

  @SuppressWarnings("ImmutableEnumChecker") // a list that cannot be changed
  private final List<String> words;

  private final String meaning;

  Attribute(String word, Kind kind, String meaning) {
    this(word, kind, List.of(), meaning);
  }

  Attribute(String word, Kind kind, List<String> words, String meaning) {
    this.word = word;
    this.kind = kind;
    this.words = List.copyOf(words);
    this.meaning = meaning;
  }

  /** The word in users' files. */
  public String word() {
    return word;
  }

  /** How its values are written. */
  public Kind kind() {
    return kind;
  }

  /**
   * The words that it may have, in the order of their numbers in {@link Facts}; empty for numbers,
   * and for words that only a scenario knows: regions and sectors.
   */
  public List<String> words() {
    return words;
  }

  /** What it means, for the catalogue. */
  public String meaning() {
    return meaning;
  }

  /** True when it is measured, so that it has a mean and an order. */
  public boolean isNumeric() {
    return kind != Kind.WORD;
  }

  /** The attribute of a word. */
  public static Optional<Attribute> of(String word) {
    return Arrays.stream(values()).filter(attribute -> attribute.word.equals(word)).findFirst();
  }

  private static <E> List<String> codes(E[] values, java.util.function.Function<E, String> code) {
    return Arrays.stream(values).map(code).toList();
  }
}
