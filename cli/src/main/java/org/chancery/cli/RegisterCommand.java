package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Objects;
import org.chancery.formats.record.RegisterJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery register}: who is who, who held which office, who belonged to what. */
@Command(
    name = "register",
    mixinStandardHelpOptions = true,
    description = "Looks up actors, offices and memberships on any day.",
    footer = {
      "",
      "Examples: chancery register who \"president of France\" --on 2018-06-09",
      "          chancery register members \"Security Council\" --on 2020-06-01",
      "          chancery register show country:FRA"
    })
final class RegisterCommand implements Runnable {

  @Spec @Nullable CommandSpec spec;

  @Override
  public void run() {
    Objects.requireNonNull(spec).commandLine().usage(err());
  }

  @Command(
      name = "who",
      mixinStandardHelpOptions = true,
      description = "Actors that bear a name, or held an office, with their tenures and sources.",
      footer = {"", "Example: chancery register who \"French president\" --on 2018-06-09"})
  int who(
      @Parameters(arity = "1", paramLabel = "NAME|OFFICE", description = "In any letter case.")
          String name,
      @Mixin Day day,
      @Mixin RegisterLookUp lookUp)
      throws IOException {
    return lookUp.print(name, query -> query.who(name, day.on), RegisterJson::entry, out(), err());
  }

  @Command(
      name = "members",
      mixinStandardHelpOptions = true,
      description = "A body's members, suspended members and presidency.",
      footer = {"", "Example: chancery register members NATO --on 2024-03-08"})
  int members(
      @Parameters(arity = "1", paramLabel = "BODY", description = "A body's name or id.")
          String body,
      @Mixin Day day,
      @Mixin RegisterLookUp lookUp)
      throws IOException {
    return lookUp.print(
        body, query -> query.members(body, day.on), RegisterJson::body, out(), err());
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "One actor whole: names, offices, memberships.",
      footer = {"", "Example: chancery register show person:angela-merkel"})
  int show(
      @Parameters(arity = "1", paramLabel = "ID", description = "An actor's id or name.") String id,
      @Mixin RegisterLookUp lookUp)
      throws IOException {
    return lookUp.print(id, query -> query.show(id), RegisterJson::entry, out(), err());
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }

  private PrintWriter err() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }

  /** The day that a look-up is about. */
  static final class Day {
    @Option(
        names = "--on",
        paramLabel = "DATE",
        converter = DayConverter.class,
        description = "Only what held on that day; on a handover day both.")
    @Nullable LocalDate on;
  }
}
