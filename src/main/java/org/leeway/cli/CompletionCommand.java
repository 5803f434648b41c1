package org.leeway.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a script that teaches a shell to complete commands, options and file names. */
@Command(
    name = "completion",
    header = "Print a script that completes commands and options with the Tab key.",
    description = {
      "",
      "Supports bash, zsh and fish. The script goes to standard output; put it where your shell",
      "reads it:",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  bash, this session:  source <(./leeway completion bash)",
      "  bash, for good:      ./leeway completion bash > ~/.local/share/bash-completion/completions/leeway",
      "  zsh, in ~/.zshrc:    source <(/path/to/leeway completion zsh)",
      "  fish, for good:      ./leeway completion fish > ~/.config/fish/completions/leeway.fish"
    })
final class CompletionCommand extends AbstractCommand {
  /** The shells that are known. */
  enum Shell {
    bash,
    zsh,
    fish
  }

  @Parameters(paramLabel = "SHELL", description = "One of ${COMPLETION-CANDIDATES}.")
  private Shell shell;

  @Override
  public Integer call() {
    String script =
        switch (shell) {
          // The script brings zsh's own support for bash completions along.
          case bash, zsh -> AutoComplete.bash("leeway", spec.root().commandLine());
          case fish -> FishCompletion.script(spec.root());
        };
    console().out().print(script);
    return ExitCode.OK;
  }
}
