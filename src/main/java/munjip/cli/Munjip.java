package munjip.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import munjip.index.IndexUnwritableException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: reads the arguments, runs a command, and says how it ended. */
@Command(
    name = "munjip",
    description = {"Munjip searches your own notes, in Korean and English, on your own machine."},
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  munjip serve                         the samples, at http://127.0.0.1:7878",
      "  munjip serve ~/notes ~/blog/_posts   your own folders; they are remembered",
      "  munjip search 언어 모델                notes with both words",
      "  munjip quotes 브란비크                  what a person is quoted with",
      "  munjip related --text '기억과 학습'      passages about the same things",
      "",
      "munjip COMMAND --help tells more. Indexes lie under ~/.local/share/munjip (or",
      "$XDG_DATA_HOME/munjip), readable by you alone. Exit codes: 0 done, also when nothing",
      "was found; 1 failed; 2 wrong usage. NO_COLOR switches colours off."
    })
public final class Munjip implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean version;

  private Munjip() {}

  /**
   * Runs one command.
   *
   * @return the exit code: 0 done, 1 failed, 2 wrong usage
   */
  public static int run(Surroundings surroundings, Engines engines, String... args) {
    Talk talk = new Talk(surroundings);
    try {
      return MangledArguments.complaint(args, surroundings)
          .map(
              what -> {
                talk.complain(what);
                return Endings.FAILED;
              })
          .orElseGet(() -> commandLine(new Context(surroundings, engines, talk)).execute(args));
    } catch (OutOfMemoryError e) {
      if (surroundings.variables().containsKey("MUNJIP_DEBUG")) {
        e.printStackTrace(surroundings.err());
      }
      talk.complain(
          "The memory of %,d MB that Java may use ran out (%s)."
              .formatted(
                  Runtime.getRuntime().maxMemory() >> 20, IndexUnwritableException.MORE_MEMORY));
      return Endings.FAILED;
    } finally {
      surroundings.out().flush();
      surroundings.err().flush();
    }
  }

  private static CommandLine commandLine(Context context) {
    CommandLine search = new CommandLine(new SearchCommand(context));
    CommandLine explain = new CommandLine(new ExplainCommand(context));
    CommandLine line =
        new CommandLine(new Munjip())
            .addSubcommand(new ServeCommand(context))
            .addSubcommand(new IndexCommand(context))
            .addSubcommand(search)
            .addSubcommand(new QuotesCommand(context))
            .addSubcommand(new RelatedCommand(context))
            .addSubcommand(new GlossaryCommand(context))
            .addSubcommand(new AnalyzeCommand(context))
            .addSubcommand(explain)
            .addSubcommand(new EvalCommand(context))
            .addSubcommand(new StatusCommand(context))
            .addSubcommand(new ForgetCommand(context));
    line.getCommandSpec().version("munjip " + Version.current());
    Talk talk = context.talk();
    Surroundings surroundings = context.surroundings();
    line.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(talk.style().colours() ? Ansi.ON : Ansi.OFF))
        // picocli takes no less than 55.
        .setUsageHelpWidth(Math.clamp(surroundings.columns(), 55, 100))
        // A query such as @karpathy is no file of arguments.
        .setExpandAtFiles(false)
        .setParameterExceptionHandler((wrong, args) -> Usage.complain(wrong, talk))
        .setExecutionExceptionHandler(
            (failed, command, parsed) -> new Endings(context).of(failed, command));
    SearchCommand.takeDashedWords(search);
    SearchCommand.takeDashedWords(explain);
    return line;
  }

  /** Without a command there is nothing to do but tell which there are. */
  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        "Which command? One of " + String.join(", ", List.copyOf(spec.subcommands().keySet())));
  }
}
