package org.leeway.report;

import java.awt.AWTError;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The bundled fonts of all charts. Loading them is the first thing that touches Java's font
 * machinery, which on Linux fails without the fontconfig library or without a single installed
 * font, even for a font that is read from a file. Then Java is told of the bundled font through its
 * own switch {@code sun.awt.fontconfig} and asked again. Where that fails too, charts are left out.
 *
 * @param regular for everything but titles
 * @param bold for titles
 */
record Fonts(Font regular, Font bold) {
  /** The family name under which the page carries the same fonts. */
  static final String FAMILY = "Open Sans";

  private static final String SWITCH = "sun.awt.fontconfig";

  /** Where fonts come from; tests put a broken one here. */
  @FunctionalInterface
  interface Loader {
    Fonts load() throws IOException, FontFormatException;
  }

  /** Charts cannot be drawn on this Java. */
  static final class Unavailable extends Exception {
    private static final long serialVersionUID = 1L;

    Unavailable(Throwable cause) {
      super(
          "Charts were left out: this Java has no font support (install fontconfig and any font,"
              + " such as the Debian packages fontconfig, libfreetype6 and fonts-dejavu-core).",
          cause);
    }
  }

  /** The bundled fonts. */
  static Fonts bundled() throws Unavailable {
    return load(Fonts::read);
  }

  /** Tries a loader, helps Java where it can, and tries once more. */
  static Fonts load(Loader loader) throws Unavailable {
    try {
      return attempt(loader);
    } catch (Unavailable first) {
      if (!isLinux() || System.getProperty(SWITCH) != null) {
        throw first;
      }
      return withOwnFontList(loader);
    }
  }

  // AWT reports missing libraries by a wealth of errors (UnsatisfiedLinkError, InternalError,
  // NoClassDefFoundError, ExceptionInInitializerError, NullPointerException, ...), all of which
  // mean the same here. A full memory does not.
  private static Fonts attempt(Loader loader) throws Unavailable {
    try {
      return loader.load();
    } catch (IOException | FontFormatException | RuntimeException | LinkageError e) {
      throw new Unavailable(e);
    } catch (InternalError | AWTError e) {
      throw new Unavailable(e);
    }
  }

  private static Fonts withOwnFontList(Loader loader) throws Unavailable {
    List<Path> files = new ArrayList<>();
    try {
      Path directory = Files.createTempDirectory("leeway-fonts");
      files.add(directory);
      Path font = directory.resolve("OpenSans-Regular.ttf");
      Path list = directory.resolve("fontconfig.properties");
      files.add(font);
      files.add(list);
      try (InputStream in = resource("OpenSans-Regular.ttf")) {
        Files.copy(in, font);
      }
      Files.writeString(list, fontList(font));
      System.setProperty(SWITCH, list.toString());
      return attempt(loader);
    } catch (IOException e) {
      throw new Unavailable(e);
    } finally {
      System.clearProperty(SWITCH);
      // Java may open the font again until it exits; a directory goes after its content.
      files.forEach(f -> f.toFile().deleteOnExit());
    }
  }

  /** Java's own list of logical fonts, all of them the bundled one. */
  static String fontList(Path font) {
    StringBuilder list = new StringBuilder("version=1\n");
    for (String name : List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput")) {
      for (String style : List.of("plain", "bold", "italic", "bolditalic")) {
        list.append(name).append('.').append(style).append(".latin-1=Leeway\n");
      }
    }
    list.append("sequence.allfonts=latin-1\n");
    String path = font.toAbsolutePath().toString().replace("\\", "\\\\");
    return list.append("filename.Leeway=").append(path).append('\n').toString();
  }

  private static Fonts read() throws IOException, FontFormatException {
    return new Fonts(readFont("OpenSans-Regular.ttf"), readFont("OpenSans-Bold.ttf"));
  }

  private static Font readFont(String name) throws IOException, FontFormatException {
    try (InputStream in = resource(name)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    }
  }

  /** A bundled font file as bytes, to be carried inside the page. */
  static byte[] bytes(String name) {
    try (InputStream in = resource(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = Fonts.class.getResourceAsStream("fonts/" + name);
    if (in == null) {
      throw new IOException("font " + name + " is missing from the program");
    }
    return in;
  }

  private static boolean isLinux() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
  }
}
