package org.leeway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The rooms of the house and the one direction in which they may know each other. */
@AnalyzeClasses(packages = "org.leeway", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
  /** Where the same seed must give the same bits on every Java and every number of threads. */
  private static final String[] MODEL = {
    "org.leeway.draw..",
    "org.leeway.law..",
    "org.leeway.trace..",
    "org.leeway.world..",
    "org.leeway.trial..",
    "org.leeway.process..",
    "org.leeway.simulation..",
    "org.leeway.observe.."
  };

  /** StrictMath gives the same bits everywhere; these of Math may not. */
  private static final List<String> INEXACT =
      List.of(
          "random", "exp", "expm1", "log", "log10", "log1p", "pow", "sin", "cos", "tan", "asin",
          "acos", "atan", "atan2", "sinh", "cosh", "tanh", "cbrt", "hypot");

  // Each room, and the rooms of which it may know.

  @ArchTest static final ArchRule domainKnowsNobody = room("domain");
  @ArchTest static final ArchRule drawKnowsTheVocabulary = room("draw", "domain");
  @ArchTest static final ArchRule traceKnowsNobody = room("trace");

  @ArchTest
  static final ArchRule scenarioKnowsTheVocabulary = room("scenario", "domain", "decision");

  @ArchTest static final ArchRule theoryReadsScenarios = room("theory", "domain", "scenario");

  @ArchTest static final ArchRule lawReadsScenarios = room("law", "domain", "scenario");

  @ArchTest
  static final ArchRule resultsKnowNoModel = room("results", "domain", "scenario", "decision");

  @ArchTest static final ArchRule decisionKnowsTheVocabulary = room("decision", "domain");

  @ArchTest
  static final ArchRule worldHoldsNoRules =
      room("world", "domain", "draw", "scenario", "law", "trace", "decision");

  @ArchTest
  static final ArchRule trialKnowsPeople = room("trial", "domain", "draw", "scenario", "world");

  @ArchTest
  static final ArchRule processKnowsTheWorld =
      room("process", "domain", "draw", "scenario", "law", "world", "trial", "trace", "decision");

  @ArchTest
  static final ArchRule observeStandsBesideProcess =
      room("observe", "domain", "draw", "scenario", "world", "trial", "results");

  @ArchTest
  static final ArchRule simulationBindsTheModel =
      room(
          "simulation",
          "domain",
          "draw",
          "scenario",
          "world",
          "trial",
          "process",
          "observe",
          "results",
          "trace");

  @ArchTest
  static final ArchRule benchMeasuresSimulations =
      room("bench", "domain", "draw", "scenario", "world", "process", "simulation");

  @ArchTest static final ArchRule methodKnowsNoModel = room("method");

  @ArchTest
  static final ArchRule experimentRunsSimulations =
      room(
          "experiment",
          "domain",
          "scenario",
          "trial",
          "observe",
          "simulation",
          "results",
          "method");

  /** Each kind of study is a room of its own; they share what stands below them. */
  private static final String[] STUDY = {
    "domain", "scenario", "trial", "observe", "simulation", "results", "method", "experiment"
  };

  private static final String[] STUDIES = {
    "sweep",
    "sensitivity",
    "robust",
    "hypothesis",
    "calibration",
    "evidence",
    "twin",
    "why",
    "pattern"
  };

  @ArchTest static final ArchRule sweepIsAStudy = room("sweep", STUDY);
  @ArchTest static final ArchRule sensitivityIsAStudy = room("sensitivity", STUDY);
  @ArchTest static final ArchRule robustIsAStudy = room("robust", STUDY);
  @ArchTest static final ArchRule hypothesisIsAStudy = room("hypothesis", STUDY);
  @ArchTest static final ArchRule calibrationIsAStudy = room("calibration", and(STUDY, "evidence"));
  @ArchTest static final ArchRule evidenceIsAStudy = room("evidence", STUDY);
  @ArchTest static final ArchRule whyIsAStudy = room("why", STUDY);
  @ArchTest static final ArchRule patternIsAStudy = room("pattern", and(STUDY, "evidence"));
  @ArchTest static final ArchRule twinIsAStudy = room("twin", and(STUDY, "draw", "trace"));

  @ArchTest
  static final ArchRule reportReadsExperiments =
      room("report", and(and(STUDY, STUDIES), "trace", "theory", "law"));

  @ArchTest
  static final ArchRule roomsFormNoCycle =
      slices().matching("org.leeway.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule everyClassLivesInARoom =
      classes()
          .should()
          .resideInAnyPackage(
              Stream.of(
                      "domain",
                      "draw",
                      "scenario",
                      "theory",
                      "law",
                      "results",
                      "decision",
                      "world",
                      "process",
                      "observe",
                      "simulation",
                      "trial",
                      "trace",
                      "method",
                      "experiment",
                      "sweep",
                      "sensitivity",
                      "robust",
                      "hypothesis",
                      "calibration",
                      "evidence",
                      "twin",
                      "why",
                      "pattern",
                      "bench",
                      "report",
                      "cli")
                  .map(room -> "org.leeway." + room)
                  .toArray(String[]::new));

  // What no room does.

  @ArchTest
  static final ArchRule staticsNeverChange = fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule sharedStaticsAreNoArrays =
      noFields()
          .that()
          .areStatic()
          .and()
          .areNotPrivate()
          .and(DescribedPredicate.describe("written by hand", field -> !synthetic(field.getName())))
          .should()
          .haveRawType(DescribedPredicate.describe("an array", type -> type.isArray()))
          .because("whoever can see an array can write to it");

  @ArchTest
  static final ArchRule onlyTheCommandLineEndsTheProgram =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.leeway.cli..")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);

  @ArchTest
  static final ArchRule onlyTheCommandLinePrints =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.leeway.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  // What the model never does, so that a manifest gives the same bytes everywhere.

  @ArchTest
  static final ArchRule theModelDrawsByMeaningOnly =
      noClasses()
          .that()
          .resideInAnyPackage(MODEL)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(RandomGenerator.class)
          .because("every draw is a function of seed, purpose, agent and week");

  @ArchTest
  static final ArchRule theModelCalculatesExactly =
      noClasses()
          .that()
          .resideInAnyPackage(MODEL)
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "Math." + String.join("/", INEXACT),
                  (JavaCall<?> call) ->
                      call.getTargetOwner().isEquivalentTo(Math.class)
                          && INEXACT.contains(call.getName())))
          .because("StrictMath gives the same bits on every Java");

  @ArchTest
  static final ArchRule theModelReadsNoClock =
      noClasses()
          .that()
          .resideInAnyPackage(MODEL)
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime");

  @ArchTest
  static final ArchRule nothingDependsOnTheOrderOfHashes =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.leeway.cli..")
          .should()
          .accessTargetWhere(
              DescribedPredicate.describe(
                  "a map or set without an order of its own",
                  ArchitectureTest::makesAnUnorderedCollection))
          .because("LinkedHashMap, TreeMap, EnumMap and lists have an order");

  private static String[] and(String[] rooms, String... more) {
    return Stream.concat(Stream.of(rooms), Stream.of(more)).toArray(String[]::new);
  }

  private static ArchRule room(String name, String... mayKnow) {
    String[] allowed =
        Stream.concat(Stream.of(name), Stream.of(mayKnow))
            .map(room -> "org.leeway." + room)
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage("org.leeway." + name)
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.describe(
                "are of " + String.join(", ", allowed) + " or of a library",
                dependency ->
                    !dependency.getPackageName().startsWith("org.leeway")
                        || List.of(allowed).contains(dependency.getPackageName())))
        .allowEmptyShould(true);
  }

  private static boolean makesAnUnorderedCollection(JavaAccess<?> access) {
    var owner = access.getTargetOwner();
    String name = access.getName();
    boolean mapOf = List.of("of", "copyOf", "ofEntries").contains(name);
    return (owner.isEquivalentTo(Map.class) && mapOf)
        // Set.of stays free: a handful of constants to ask "is it one of these?"
        || (owner.isEquivalentTo(Set.class) && name.equals("copyOf"))
        || ((owner.isEquivalentTo(HashMap.class) || owner.isEquivalentTo(HashSet.class))
            && name.equals("<init>"));
  }

  private static boolean synthetic(String fieldName) {
    return fieldName.startsWith("$");
  }
}
