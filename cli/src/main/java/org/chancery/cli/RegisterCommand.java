package org.chancery.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.formats.output.JsonLines;
import org.chancery.formats.record.RegisterJson;
import org.chancery.register.Membership;
import org.chancery.register.Register;
import org.chancery.register.RegisterQuery;
import org.chancery.register.Tenure;
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

  /** The formats of a look-up. */
  enum Format {
    TABLE,
    JSONL
  }

  @Spec @Nullable CommandSpec spec;

  @Override
  public void run() {
    CommandSpec command = Objects.requireNonNull(spec);
    command.commandLine().usage(command.commandLine().getErr());
  }

  @Command(
      name = "who",
      mixinStandardHelpOptions = true,
      description = "Actors that bear a name, or held an office, with their tenures and sources.",
      footer = {"", "Example: chancery register who \"French president\" --on 2018-06-09"})
  int who(
      @Parameters(arity = "1", paramLabel = "NAME|OFFICE") String name,
      @Option(names = "--on", paramLabel = "DATE", description = "Only what held on that day.")
          @Nullable LocalDate on,
      @Option(names = "--format", description = "table or jsonl.") @Nullable Format format,
      @Mixin RegisterOption option)
      throws IOException {
    Register register = option.open();
    RegisterJson json = new RegisterJson(register);
    RegisterQuery.Answer<RegisterQuery.Entry> answer = new RegisterQuery(register).who(name, on);
    List<ObjectNode> records = new ArrayList<>();
    for (RegisterQuery.Entry entry : answer.found()) {
      records.add(json.actor(entry.actor()));
      entry.tenures().forEach(tenure -> records.add(json.tenure(tenure)));
    }
    return print(name, records, answer.nearMisses(), format);
  }

  @Command(
      name = "members",
      mixinStandardHelpOptions = true,
      description = "A body's members, suspended members and presidency.",
      footer = {"", "Example: chancery register members NATO --on 2024-03-08"})
  int members(
      @Parameters(arity = "1", paramLabel = "BODY") String body,
      @Option(names = "--on", paramLabel = "DATE", description = "Only what held on that day.")
          @Nullable LocalDate on,
      @Option(names = "--format", description = "table or jsonl.") @Nullable Format format,
      @Mixin RegisterOption option)
      throws IOException {
    Register register = option.open();
    RegisterJson json = new RegisterJson(register);
    RegisterQuery.Answer<RegisterQuery.Body> answer = new RegisterQuery(register).members(body, on);
    List<ObjectNode> records = new ArrayList<>();
    for (RegisterQuery.Body found : answer.found()) {
      Stream.of(found.members(), found.suspended(), found.presidencies())
          .flatMap(List<Membership>::stream)
          .forEach(membership -> records.add(json.membership(membership)));
    }
    return print(body, records, answer.nearMisses(), format);
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "One actor whole: names, offices, memberships.",
      footer = {"", "Example: chancery register show person:angela-merkel"})
  int show(
      @Parameters(arity = "1", paramLabel = "ID") String id,
      @Option(names = "--format", description = "table or jsonl.") @Nullable Format format,
      @Mixin RegisterOption option)
      throws IOException {
    Register register = option.open();
    RegisterJson json = new RegisterJson(register);
    RegisterQuery.Answer<RegisterQuery.Entry> answer = new RegisterQuery(register).show(id);
    List<ObjectNode> records = new ArrayList<>();
    for (RegisterQuery.Entry entry : answer.found()) {
      records.add(json.actor(entry.actor()));
      List<Tenure> tenures = new ArrayList<>(entry.tenures());
      tenures.addAll(entry.offices());
      tenures.forEach(tenure -> records.add(json.tenure(tenure)));
      entry.memberships().forEach(membership -> records.add(json.membership(membership)));
    }
    return print(id, records, answer.nearMisses(), format);
  }

  private int print(
      String asked, List<ObjectNode> records, List<String> nearMisses, @Nullable Format format)
      throws IOException {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
    boolean table = format == null ? Terminal.isOutput() : format == Format.TABLE;
    if (table) {
      new RegisterTable(out, Terminal.width()).write(records);
    } else {
      for (ObjectNode record : records) {
        new JsonLines(out).write(record);
      }
    }
    out.flush();
    if (records.isEmpty()) {
      err.println(
          "chancery: the register has nothing for '"
              + asked
              + "'"
              + (nearMisses.isEmpty()
                  ? ""
                  : "; did you mean " + String.join(", ", nearMisses) + "?"));
    }
    return ExitStatus.OK;
  }
}
