package org.leeway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.experiment.Comparison;
import org.leeway.experiment.ExperimentSettings;

/** The example of the Java interface compiles and runs as it stands in its file. */
final class JavaExampleTest {
  private static final Path EXAMPLE = Path.of("notebooks/WhatIf.java");

  @Test
  void theExampleRunsAndComparesHalfTheCaseload(@TempDir Path directory) throws Exception {
    compile(directory);
    URL[] classes = {directory.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      Method ask =
          loader.loadClass("WhatIf").getDeclaredMethod("ask", ExperimentSettings.class, Path.class);
      ask.setAccessible(true);
      ExperimentSettings tiny = new ExperimentSettings(2, 1, 56, 5000);
      Comparison comparison = (Comparison) ask.invoke(null, tiny, directory.resolve("output"));
      assertThat(comparison.failures()).isEmpty();
      assertThat(comparison.effects())
          .anySatisfy(
              effect -> {
                assertThat(effect.outcome().code()).isEqualTo("contacts-per-year");
                assertThat(effect.difference()).isPositive();
              });
    }
  }

  @Test
  void theReadmeShowsTheCommandThatStartsIt() throws IOException {
    String command = "java -cp target/leeway.jar notebooks/WhatIf.java";
    assertThat(Files.readString(Path.of("README.md"))).contains(command);
    assertThat(Files.readString(EXAMPLE)).contains(command);
  }

  private static void compile(Path to) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter problems = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-proc:none",
              "-Xlint:all",
              "-d",
              to.toString(),
              "-cp",
              System.getProperty("java.class.path"));
      boolean compiled =
          compiler
              .getTask(problems, files, null, options, null, files.getJavaFileObjects(EXAMPLE))
              .call();
      assertThat(compiled).as(problems.toString()).isTrue();
    }
  }
}
