package org.leeway.decision;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The decision models that scenarios may name: those of the program, and those in jars of the user,
 * which the system property {@code leeway.models} lists. A jar names its models in {@code
 * META-INF/services}, as {@link ServiceLoader} asks.
 */
public final class DecisionModels {
  /** The system property that lists jars, separated as in a class path. */
  public static final String PROPERTY = "leeway.models";

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /** What was read for each list of jars: a model is loaded once. */
  private static final Map<String, DecisionModels> READ = new ConcurrentSkipListMap<>();

  /**
   * A model for readers.
   *
   * @param kind whose decisions it takes
   * @param code the word in scenario files
   * @param about what it does, in a sentence
   */
  public record Described(String kind, String code, String about) {}

  private final Map<ModelKind, SortedMap<String, DecisionModel>> models =
      new EnumMap<>(ModelKind.class);
  private final List<Path> jars;
  private final String suppliedBy;

  private DecisionModels(List<Path> jars) {
    this.jars = List.copyOf(jars);
    suppliedBy =
        this.jars.stream().map(DecisionModels::nameAndDigest).collect(Collectors.joining(", "));
    ClassLoader program = DecisionModels.class.getClassLoader();
    URL[] places = this.jars.stream().map(DecisionModels::url).toArray(URL[]::new);
    // It stays open: a model may load classes of its jar at any time.
    ClassLoader loader = places.length == 0 ? program : new URLClassLoader(places, program);
    for (ModelKind kind : ModelKind.values()) {
      models.put(kind, load(kind, loader));
    }
    requireOneOfEachJar();
  }

  /**
   * The models of the program and of the jars that the system property lists.
   *
   * @throws ModelException when a jar or a model in it cannot be used
   */
  public static DecisionModels installed() {
    return READ.computeIfAbsent(System.getProperty(PROPERTY, ""), DecisionModels::read);
  }

  /**
   * The models of the program and of some jars.
   *
   * @param list files, separated as in a class path; empty for none
   * @throws ModelException when a jar or a model in it cannot be used
   */
  static DecisionModels read(String list) {
    List<Path> jars = new ArrayList<>();
    for (String file : list.split(Pattern.quote(File.pathSeparator), -1)) {
      if (!file.isBlank()) {
        jars.add(Path.of(file.strip()));
      }
    }
    return new DecisionModels(jars);
  }

  /** The codes of a kind: Leeway's own model first, the others by the alphabet. */
  public List<String> codes(ModelKind kind) {
    List<String> codes = new ArrayList<>(List.of(kind.usual()));
    codes.addAll(models(kind).keySet());
    return codes;
  }

  /** Every model: the kinds in their order, Leeway's own first. */
  public List<Described> all() {
    List<Described> all = new ArrayList<>();
    for (ModelKind kind : ModelKind.values()) {
      all.add(new Described(kind.word(), kind.usual(), kind.aboutUsual()));
      models(kind)
          .forEach((code, model) -> all.add(new Described(kind.word(), code, model.about())));
    }
    return all;
  }

  /** How professionals choose; empty for Leeway's own model. */
  public Optional<ProfessionalModel> professional(String code) {
    return find(ModelKind.PROFESSIONAL, code).map(ProfessionalModel.class::cast);
  }

  /** How clients search; empty for Leeway's own model. */
  public Optional<SearchModel> search(String code) {
    return find(ModelKind.SEARCH, code).map(SearchModel.class::cast);
  }

  /** How employers screen; empty for Leeway's own model. */
  public Optional<ScreeningModel> screening(String code) {
    return find(ModelKind.SCREENING, code).map(ScreeningModel.class::cast);
  }

  /** How managers react; empty for Leeway's own model. */
  public Optional<ManagerModel> manager(String code) {
    return find(ModelKind.MANAGER, code).map(ManagerModel.class::cast);
  }

  /** Names and SHA-256 of the jars that supplied models; empty for none. */
  public String suppliedBy() {
    return suppliedBy;
  }

  private Optional<DecisionModel> find(ModelKind kind, String code) {
    if (code.equals(kind.usual())) {
      return Optional.empty();
    }
    DecisionModel model = models(kind).get(code);
    if (model == null) {
      throw new IllegalArgumentException(
          "no " + kind.word() + " " + code + "; there are " + String.join(", ", codes(kind)));
    }
    return Optional.of(model);
  }

  private SortedMap<String, DecisionModel> models(ModelKind kind) {
    SortedMap<String, DecisionModel> ofKind = models.get(kind);
    if (ofKind == null) {
      throw new IllegalStateException(kind.word());
    }
    return ofKind;
  }

  private SortedMap<String, DecisionModel> load(ModelKind kind, ClassLoader loader) {
    SortedMap<String, DecisionModel> found = new TreeMap<>();
    try {
      for (DecisionModel model : ServiceLoader.load(kind.type(), loader)) {
        String code = code(model);
        if (code.equals(kind.usual())) {
          throw new ModelException(
              where(model)
                  + " calls itself "
                  + code
                  + ", as Leeway's own "
                  + kind.word()
                  + " does");
        }
        DecisionModel other = found.put(code, model);
        if (other != null) {
          throw new ModelException(
              "two models are called " + code + ": " + where(other) + " and " + where(model));
        }
      }
    } catch (ServiceConfigurationError | LinkageError broken) {
      throw new ModelException("a " + kind.word() + " cannot be loaded: " + why(broken), broken);
    }
    return found;
  }

  private static String why(Throwable broken) {
    Throwable cause = broken.getCause();
    return cause == null ? broken.toString() : broken.getMessage() + " (" + cause + ")";
  }

  private static String code(DecisionModel model) {
    String code = model.code();
    if (code == null || !CODE.matcher(code).matches()) {
      throw new ModelException(
          where(model)
              + " has the code \""
              + code
              + "\"; expected small letters, digits and hyphens, such as client-choice");
    }
    return code;
  }

  /** A jar that names no model was put together wrongly. */
  private void requireOneOfEachJar() {
    for (Path jar : jars) {
      boolean used =
          models.values().stream()
              .flatMap(ofKind -> ofKind.values().stream())
              .anyMatch(model -> isFrom(model, jar));
      if (!used) {
        throw new ModelException(
            jar
                + " names no decision model; expected the name of its class in"
                + " META-INF/services/"
                + ProfessionalModel.class.getName()
                + " or beside it for another kind");
      }
    }
  }

  private static boolean isFrom(DecisionModel model, Path jar) {
    CodeSource source = model.getClass().getProtectionDomain().getCodeSource();
    try {
      return source != null && Files.isSameFile(Path.of(source.getLocation().toURI()), jar);
    } catch (URISyntaxException | IOException | IllegalArgumentException elsewhere) {
      return false;
    }
  }

  /** Class and jar, for messages. */
  private static String where(DecisionModel model) {
    CodeSource source = model.getClass().getProtectionDomain().getCodeSource();
    String place = source == null ? "the program" : source.getLocation().getPath();
    return model.getClass().getName() + " in " + place;
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException notAFile) {
      throw new ModelException(jar + " is no file", notAFile);
    }
  }

  private static String nameAndDigest(Path jar) {
    if (!Files.isRegularFile(jar)) {
      throw new ModelException("there is no file " + jar + " with decision models");
    }
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
      return jar.getFileName() + " sha256:" + HexFormat.of().formatHex(digest);
    } catch (IOException unreadable) {
      throw new ModelException(jar + " cannot be read: " + unreadable.getMessage(), unreadable);
    } catch (NoSuchAlgorithmException every) {
      throw new IllegalStateException("every Java platform has SHA-256", every);
    }
  }
}
