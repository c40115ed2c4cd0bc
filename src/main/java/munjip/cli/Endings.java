package munjip.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import munjip.search.BadRequestException;
import munjip.search.GoneException;
import munjip.search.IndexLockedException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Turns what ended a command into a line for the user and an exit code. */
final class Endings {
  static final int FAILED = CommandLine.ExitCode.SOFTWARE;

  private final Context context;

  Endings(Context context) {
    this.context = context;
  }

  int of(Exception failed, CommandLine command) {
    Talk talk = context.talk();
    if (context.surroundings().variables().containsKey("MUNJIP_DEBUG")) {
      failed.printStackTrace(context.surroundings().err());
    }
    switch (failed) {
      case ParameterException wrong -> {
        return Usage.complain(wrong, talk);
      }
      case BadRequestException wrong -> {
        return Usage.complain(new ParameterException(command, wrong.getMessage()), talk);
      }
      case Failure known -> talk.complain(known.getMessage());
      case GoneException gone ->
          talk.complain(
              gone.getMessage()
                  + gone.nearest()
                      .filter(id -> !gone.getMessage().contains(id))
                      .map(id -> " The nearest passage of that note is " + id + ".")
                      .orElse(""));
      case InvalidPathException path -> talk.complain(MangledArguments.advice(path.getInput()));
      case AccessDeniedException denied ->
          talk.complain("No permission for " + denied.getFile() + ".");
      case InterruptedException stopped -> talk.complain("Stopped; what was done is kept.");
      case IOException io -> talk.complain(io.getMessage() == null ? odd(io) : io.getMessage());
      case UncheckedIOException io -> {
        return of(io.getCause(), command);
      }
      case IndexLockedException locked -> talk.complain(locked.getMessage());
      default -> talk.complain(odd(failed));
    }
    return FAILED;
  }

  private static String odd(Exception failed) {
    return "This should not have happened: %s. MUNJIP_DEBUG=1 before the command shows where."
        .formatted(failed);
  }
}
