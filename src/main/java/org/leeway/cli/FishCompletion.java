package org.leeway.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A completion script for the fish shell, which picocli does not write. */
final class FishCompletion {
  private FishCompletion() {}

  static String script(CommandSpec root) {
    List<String> lines = new ArrayList<>();
    lines.add("# Completions of leeway for the fish shell.");
    subcommands(root, "__fish_use_subcommand", lines);
    for (CommandSpec command : children(root)) {
      String seen = "__fish_seen_subcommand_from " + command.name();
      StringBuilder none = new StringBuilder(seen);
      for (CommandSpec child : children(command)) {
        none.append("; and not __fish_seen_subcommand_from ").append(child.name());
      }
      subcommands(command, none.toString(), lines);
      options(command, seen, lines);
      for (CommandSpec child : children(command)) {
        options(child, seen + "; and __fish_seen_subcommand_from " + child.name(), lines);
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static void subcommands(CommandSpec parent, String condition, List<String> lines) {
    for (CommandSpec child : children(parent)) {
      lines.add(
          "complete -c leeway -f -n '"
              + condition
              + "' -a "
              + child.name()
              + " -d "
              + quoted(first(child.usageMessage().header())));
    }
  }

  private static void options(CommandSpec command, String condition, List<String> lines) {
    for (OptionSpec option : command.options()) {
      StringBuilder line = new StringBuilder("complete -c leeway -n '" + condition + "'");
      for (String name : option.names()) {
        line.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
      }
      if (option.arity().max() > 0) {
        line.append(" -r");
      }
      lines.add(line + " -d " + quoted(first(option.description())));
    }
  }

  private static List<CommandSpec> children(CommandSpec parent) {
    List<CommandSpec> children = new ArrayList<>();
    for (Map.Entry<String, CommandLine> entry : parent.subcommands().entrySet()) {
      children.add(entry.getValue().getCommandSpec());
    }
    return children;
  }

  private static String first(String[] lines) {
    return lines.length == 0 ? "" : lines[0];
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
