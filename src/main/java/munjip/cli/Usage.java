package munjip.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what was wrong with a command as typed: one line, what was probably meant, where help is.
 */
final class Usage {
  static final int WRONG = CommandLine.ExitCode.USAGE;

  private Usage() {}

  static int complain(ParameterException wrong, Talk talk) {
    CommandLine command = wrong.getCommandLine();
    talk.complain(message(wrong, command));
    talk.say("Help: " + command.getCommandSpec().qualifiedName() + " --help");
    return WRONG;
  }

  static ParameterException unknownOption(CommandLine command, String typed, String advice) {
    return new ParameterException(command, unknown(command, typed) + advice);
  }

  private static String message(ParameterException wrong, CommandLine command) {
    if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
      return wrong.getArgSpec() instanceof OptionSpec option
              && option.type() == int.class
              && wrong.getMessage().endsWith(" is not an int")
          ? "%s takes a whole number, such as %s."
              .formatted(option.longestName(), option.defaultValue())
          : notANumber(wrong);
    }
    String typed = unmatched.getUnmatched().get(0);
    if (typed.startsWith("-")) {
      return unknown(command, typed);
    }
    if (command.getParent() == null) {
      List<String> known = new ArrayList<>(command.getSubcommands().keySet());
      return "There is no command '%s'.%s".formatted(typed, DidYouMean.sentence(typed, known));
    }
    return "'%s' is more than %s takes.".formatted(typed, command.getCommandName());
  }

  private static String notANumber(ParameterException wrong) {
    return wrong.getArgSpec() instanceof OptionSpec option && option.type() == double.class
        ? "%s takes a number, such as %s.".formatted(option.longestName(), option.defaultValue())
        : wrong.getMessage();
  }

  private static String unknown(CommandLine command, String typed) {
    List<String> known = new ArrayList<>(command.getCommandSpec().optionsMap().keySet());
    String name = typed.contains("=") ? typed.substring(0, typed.indexOf('=')) : typed;
    return "There is no option %s.%s".formatted(name, DidYouMean.sentence(name, known));
  }
}
