package munjip.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The folders a writing command takes, or the samples. */
final class FoldersArgument {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(
      arity = "0..*",
      paramLabel = "FOLDER",
      description = {
        "Folders of notes; with none, those given last, and before that the samples.",
        "They are remembered for the next command."
      })
  private List<Path> folders = List.of();

  @Option(names = "--samples", description = "Use the sample notes that come with munjip.")
  private boolean samples;

  /**
   * @throws ParameterException when samples are wanted beside folders
   */
  List<Path> given() {
    if (samples && !folders.isEmpty()) {
      CommandLine line = command.commandLine();
      throw new ParameterException(line, "Give either folders or --samples, not both.");
    }
    return folders;
  }

  boolean samples() {
    return samples;
  }
}
