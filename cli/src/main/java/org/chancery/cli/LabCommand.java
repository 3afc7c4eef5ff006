package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.lab.speed.SpeedReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery lab}: measures the program itself. */
@Command(
    name = "lab",
    mixinStandardHelpOptions = true,
    description = "Measures Chancery itself.",
    footer = {"", "Example: chancery lab speed samples"})
final class LabCommand implements Runnable {

  @Spec @Nullable CommandSpec spec;

  @Override
  public void run() {
    CommandSpec command = Objects.requireNonNull(spec);
    command.commandLine().usage(command.commandLine().getErr());
  }

  @Command(
      name = "speed",
      mixinStandardHelpOptions = true,
      description =
          "Sentences a second, next to the parser alone on the same text in the same run.",
      footer = {"", "Example: chancery lab speed samples"})
  int speed(
      @Parameters(arity = "1..*", paramLabel = "PATH", description = "Articles to read.")
          List<String> paths,
      @Mixin EngineOptions options)
      throws IOException {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    SentenceParser parser = EngineOptions.parser(err);
    err.print(new SpeedReport(parser, options.open(parser)).over(paths));
    err.flush();
    return ExitStatus.OK;
  }
}
