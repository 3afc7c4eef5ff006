package org.chancery.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.store.ask.NearMisses;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in a line what is wrong with a command line, and where its help is. */
final class UsageErrors {

  private UsageErrors() {}

  /** Says it on standard error; gives the exit status. Records or help never come of it. */
  static int report(ParameterException failure, String[] arguments) {
    CommandLine line = failure.getCommandLine();
    String help = " (see '" + line.getCommandSpec().qualifiedName() + " --help')";
    (message(failure).stripTrailing() + help)
        .lines()
        .forEach(text -> line.getErr().println("chancery: " + text));
    return ExitStatus.USAGE;
  }

  /** What the parser of options says of a value that is none of a list. */
  private static final Pattern NOT_LISTED =
      Pattern.compile(
          "Invalid value for option '([^']+)'.*?: expected one of \\[(.*)] \\(case.*\\)"
              + " but was '(.*)'",
          Pattern.DOTALL);

  private static String message(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      return unmatched(unmatched);
    }
    String message = String.valueOf(failure.getMessage());
    Matcher notListed = NOT_LISTED.matcher(message);
    if (notListed.matches()) {
      return notListed(notListed.group(1), notListed.group(3), notListed.group(2));
    }
    return message.replaceFirst(" is not an? (int|long)$", " is no whole number");
  }

  private static String notListed(String option, String asked, String listed) {
    // PLOVER's types are written in capitals, all else as it is typed.
    String written = option.equals("--type") ? listed : listed.toLowerCase(Locale.ROOT);
    List<String> known = List.of(written.split(", "));
    List<String> near = NearMisses.nearest(asked, known);
    String expected = ", expected one of " + String.join(", ", known);
    return option
        + " "
        + asked
        + expected
        + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?");
  }

  private static String unmatched(UnmatchedArgumentException failure) {
    CommandSpec command = failure.getCommandLine().getCommandSpec();
    String asked = failure.getUnmatched().get(0);
    boolean option = asked.startsWith("-") && asked.length() > 1;
    String name = option ? asked.split("=", 2)[0] : asked;
    Map<String, CommandLine> subcommands = command.subcommands();
    Stream<String> known =
        option
            ? command.options().stream().flatMap(one -> Stream.of(one.names()))
            : subcommands.keySet().stream();
    String what = option ? "option" : subcommands.isEmpty() ? "argument" : "command";
    List<String> near = NearMisses.nearest(name, known.toList());
    return String.format(
        Locale.ROOT,
        "unknown %s '%s'%s",
        what,
        name,
        near.isEmpty() ? "" : ", did you mean " + String.join(" or ", near) + "?");
  }
}
