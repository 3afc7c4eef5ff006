package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.chancery.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
    name = "chancery",
    mixinStandardHelpOptions = true,
    version = "Chancery " + Store.PROGRAM,
    description = {
      "Reads the news and keeps the diplomatic record: who did what to whom, who said so,",
      "and where each side stands."
    },
    footer = {
      "",
      "Example: chancery read samples",
      "Exit status: 0 all read, 1 something was rejected, 2 wrong usage, 3 could not run"
    },
    subcommands = {
      ReadCommand.class,
      IngestCommand.class,
      RecodeCommand.class,
      EventsCommand.class,
      StatementsCommand.class,
      PositionsCommand.class,
      StorylinesCommand.class,
      CorrectCommand.class,
      CorrectionsCommand.class,
      AgreementCommand.class,
      TallyCommand.class,
      ServeCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      ClassifyCommand.class,
      RegisterCommand.class,
      EvaluateCommand.class,
      CompareCommand.class,
      LabCommand.class
    })
public final class Main implements Runnable {

  @Spec @Nullable CommandSpec spec;

  private final Session session;

  Main(Session session) {
    this.session = session;
  }

  Session session() {
    return session;
  }

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getErr());
    }
  }

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs a command and gives its exit status. Standard output carries records only. */
  static int run(String... args) {
    return run(Session.own(), args);
  }

  /** The same of this process' own; has a server run what needs a store that the server holds. */
  static int run(Session session, String... args) {
    CommandLine line = line(session, args);
    line.setOut(new PrintWriter(session.streams().printed(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(session.streams().err(), true, StandardCharsets.UTF_8));
    line.setExecutionStrategy(new ThroughServer(session, List.of(args)));
    return run(line, args);
  }

  /** Runs another process' command here; its paths start from that process' folder. */
  static int runLent(Session session, String... args) {
    CommandLine line = line(session, args);
    Workplace workplace = session.workplace();
    PrintWriter err = new PrintWriter(session.streams().err(), true, StandardCharsets.UTF_8);
    line.setOut(new PrintWriter(session.streams().out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(new GivenPathWriter(err, workplace), true));
    line.registerConverter(Path.class, workplace::path);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            session.terminal().isColoured()
                ? CommandLine.Help.Ansi.ON
                : CommandLine.Help.Ansi.OFF));
    return run(line, args);
  }

  /**
   * All the commands, or the one alone that the arguments begin with: to look at the options of all
   * of them takes a good part of the start.
   */
  private static CommandLine line(Session session, String... args) {
    Main main = new Main(session);
    Class<?> asked = args.length == 0 ? null : command(args[0]);
    if (asked == null) {
      return new CommandLine(main);
    }
    CommandSpec chancery = CommandSpec.wrapWithoutInspection(main).name("chancery");
    return new CommandLine(chancery).addSubcommand(args[0], new CommandLine(asked));
  }

  private static @Nullable Class<?> command(String name) {
    for (Class<?> one : Main.class.getAnnotation(Command.class).subcommands()) {
      if (one.getAnnotation(Command.class).name().equals(name)) {
        return one;
      }
    }
    return null;
  }

  private static int run(CommandLine line, String... args) {
    line.setExitCodeExceptionMapper(Failures::statusOf);
    line.setParameterExceptionHandler(UsageErrors::report);
    line.setExecutionExceptionHandler(Failures::report);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      line.getErr()
          .println(
              "chancery: out of memory; give it more with CHANCERY_JAVA_OPTS=-Xmx4g, or fewer --threads");
      return ExitStatus.FAILED;
    } catch (Error fault) {
      Throwable cause = fault.getCause() == null ? fault : fault.getCause();
      line.getErr().println("chancery: a fault of Chancery's own: " + cause);
      return ExitStatus.FAILED;
    }
  }
}
