package org.chancery.cli;

import java.io.IOException;
import java.util.function.Consumer;
import org.chancery.formats.output.CountCsv;
import org.chancery.formats.output.CountTable;
import org.chancery.formats.output.JsonLines;
import org.chancery.formats.output.OutputFormat;
import org.chancery.formats.output.RecordSink;
import org.chancery.formats.output.RecordSinks;
import org.chancery.register.Register;
import org.chancery.store.Store;
import org.chancery.store.ask.NearPlace;
import org.chancery.store.ask.ParameterFault;
import org.chancery.store.ask.Question;
import org.chancery.store.ask.QuestionReader;
import org.chancery.store.index.IndexUpdate;
import org.chancery.store.query.Asked;
import org.chancery.store.query.Questions;
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

  /** Answers; gives the exit status. An empty answer is said, and is no failure. */
  int ask(Asked asked, Consumer<NamedOptions> own) throws IOException {
    Register register = options.register.open();
    return session
        .stores()
        .ask(options.store.folder(session), store -> ask(asked, own, register, store));
  }

  private int ask(Asked asked, Consumer<NamedOptions> own, Register register, Store store)
      throws IOException {
    Questions questions = new Questions(store);
    Question question = question(asked, own, new QuestionReader(register, questions::knows));
    tellOldIndex(store);
    if (write(questions, question) == 0) {
      command.commandLine().getErr().println("chancery: nothing that is kept answers to that");
    }
    return ExitStatus.OK;
  }

  private Question question(Asked asked, Consumer<NamedOptions> own, QuestionReader reader) {
    NamedOptions named = new NamedOptions();
    own.accept(named);
    options.addTo(named);
    try {
      Question question = reader.read(asked, named.parameters());
      NearPlace near = question.near();
      if (near != null && near.place() != null) {
        command.commandLine().getErr().println("chancery: near " + near.words());
      }
      return question;
    } catch (ParameterFault fault) {
      throw NamedOptions.wrong(command.commandLine(), fault);
    }
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

  private long write(Questions questions, Question question) throws IOException {
    try (RecordOutput output = RecordOutput.open(options.out.file, session)) {
      long found;
      try (RecordSink sink = sink(output)) {
        found =
            question.counts()
                ? questions.counts(question.query(), question.countBy(), sink::write)
                : questions.records(question.query(), sink::write);
      }
      output.complete();
      return found;
    }
  }

  private RecordSink sink(RecordOutput output) throws IOException {
    boolean terminal = options.out.isTerminal(session);
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
