package org.chancery.cli;

import java.io.IOException;
import org.chancery.formats.output.CountCsv;
import org.chancery.formats.output.CountTable;
import org.chancery.formats.output.JsonLines;
import org.chancery.formats.output.OutputFormat;
import org.chancery.formats.output.RecordSink;
import org.chancery.formats.output.RecordSinks;
import org.chancery.register.Register;
import org.chancery.store.Store;
import org.chancery.store.index.IndexUpdate;
import org.chancery.store.query.Asked;
import org.chancery.store.query.Questions;
import org.chancery.store.query.RecordQuery;
import picocli.CommandLine.Model.CommandSpec;

/** Puts a question to the store and writes the answer. */
final class StoreQuestion {

  private final QuestionOptions options;
  private final CommandSpec command;
  private final Session session;

  StoreQuestion(QuestionOptions options, CommandSpec command) {
    this.options = options;
    this.command = command;
    this.session = Session.of(command);
  }

  /** Adds the conditions of a command's own. */
  @FunctionalInterface
  interface Conditions {
    void add(QuestionFilters filters, Register register);
  }

  /** Answers; gives the exit status. An empty answer is said, and is no failure. */
  int ask(Asked asked, Conditions own) throws IOException {
    Register register = options.register.open();
    return session
        .stores()
        .ask(options.store.folder(session), store -> ask(asked, own, register, store));
  }

  private int ask(Asked asked, Conditions own, Register register, Store store) throws IOException {
    Questions questions = new Questions(store);
    PartyNames names = new PartyNames(register, questions, command.commandLine());
    QuestionFilters filters = new QuestionFilters(options, names, command.commandLine());
    own.add(filters, register);
    RecordQuery query = filters.query(asked);
    tellOldIndex(store);
    if (write(questions, query) == 0) {
      command.commandLine().getErr().println("chancery: nothing that is kept answers to that");
    }
    return ExitStatus.OK;
  }

  private void tellOldIndex(Store store) {
    if (options.conditions.text != null && new IndexUpdate(store).isDue()) {
      command
          .commandLine()
          .getErr()
          .println(
              "chancery: the index is behind the store; 'chancery recode' brings it up to date");
    }
  }

  private long write(Questions questions, RecordQuery query) throws IOException {
    try (RecordOutput output = RecordOutput.open(options.out, session);
        RecordSink sink = sink(output)) {
      long found =
          options.countBy.isEmpty()
              ? questions.records(query, sink::write)
              : questions.counts(query, options.countBy, sink::write);
      output.complete();
      return found;
    }
  }

  private RecordSink sink(RecordOutput output) throws IOException {
    boolean terminal = options.out == null && session.terminal().isOutput();
    int width = session.terminal().width();
    QuestionOptions.Format format =
        options.format != null
            ? options.format
            : terminal ? QuestionOptions.Format.TABLE : QuestionOptions.Format.JSONL;
    boolean colour = terminal && session.hasColour();
    if (options.countBy.isEmpty()) {
      return RecordSinks.open(OutputFormat.valueOf(format.name()), output.writer(), width, colour);
    }
    return switch (format) {
      case TABLE -> new CountTable(output.writer(), width, colour);
      case JSONL -> new JsonLines(output.writer());
      case CSV -> new CountCsv(output.writer());
    };
  }
}
