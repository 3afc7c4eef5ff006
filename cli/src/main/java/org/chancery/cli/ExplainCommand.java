package org.chancery.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.engine.article.ArticleMaker;
import org.chancery.engine.article.Document;
import org.chancery.engine.pipeline.Explanation;
import org.chancery.formats.output.JsonLines;
import org.chancery.formats.record.ExplanationJson;
import org.chancery.store.Store;
import org.chancery.store.correct.Corrections;
import org.chancery.store.ingest.KeptDocuments;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery explain}: why a record is as it is. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Tells why a record is as it is: its words, the parse of its sentence, the rule or model that made it,",
      "the register's entries for its actors with their sources, and what else it could have been.",
      "The article is read again for it, with the issues, register and lexicon given."
    },
    footer = {
      "",
      "Examples: chancery explain e-0123456789abcdef",
      "          chancery explain e-0123456789abcdef --in records.jsonl"
    })
final class ExplainCommand implements Callable<Integer>, StoreUser {

  enum Format {
    TEXT,
    JSONL
  }

  @Spec @Nullable CommandSpec spec;

  @Parameters(paramLabel = "RECORD", description = "An event's, statement's or position's id.")
  String record = "";

  @Option(
      names = "--in",
      paramLabel = "FILE",
      description =
          "JSON Lines that 'read' wrote, with the record's article, instead of the store.")
  @Nullable Path file;

  @Mixin StoreOption store = new StoreOption();

  @Mixin EngineOptions engine = new EngineOptions();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or jsonl.")
  Format format = Format.TEXT;

  @Mixin OutOption out = new OutOption();

  @Override
  public List<Path> stores(Session session) {
    return file == null ? List.of(store.folder(session)) : List.of();
  }

  /** A record with the article that it was read in. */
  private record Kept(ObjectNode record, Document article) {}

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    Session session = Session.of(command);
    PrintWriter err = command.commandLine().getErr();
    Kept kept = file == null ? kept(session) : written(file);
    ArticleMaker.Made made = new ArticleMaker().make(kept.article());
    if (!(made instanceof ArticleMaker.Made.Ready ready)) {
      err.println("chancery: this version can't read the record's article");
      return ExitStatus.REJECTED;
    }
    EngineOptions.Opened opened = engine.open(session, err);
    Optional<Explanation> explanation = opened.engine().explain(ready, record);
    if (explanation.isEmpty()) {
      err.println(
          "chancery: "
              + record
              + " was made by "
              + kept.record().path("coder").asText("a person")
              + "; this version, with these issues, register and lexicon, makes no such record of"
              + " its article ('chancery recode' brings a store up to date)");
      return ExitStatus.REJECTED;
    }
    ObjectNode told = new ExplanationJson(opened.register()).of(explanation.get());
    for (String said : List.of("corrected", "confirmed")) {
      if (kept.record().has(said)) {
        told.set(said, kept.record().get(said));
      }
    }
    write(told, session);
    return ExitStatus.OK;
  }

  private Kept kept(Session session) throws IOException {
    return session
        .stores()
        .ask(
            store.folder(session),
            open -> {
              ObjectNode known =
                  new Corrections(open)
                      .record(record)
                      .orElseThrow(() -> wrong("is no event, statement or position that is kept"));
              return new Kept(known, article(open, known.path("article").asText()));
            });
  }

  private Document article(Store open, String id) {
    return new KeptDocuments(open)
        .article(id)
        .orElseThrow(() -> wrong("was imported, or added by hand, without its article's text"));
  }

  private Kept written(Path records) throws IOException {
    WrittenRecord written = new WrittenRecord(records);
    ObjectNode known =
        written
            .of(record)
            .orElseThrow(() -> wrong("is no event, statement or position of " + records));
    Document article =
        written
            .article(known.path("article").asText())
            .orElseThrow(() -> wrong("has no article in " + records));
    return new Kept(known, article);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "'" + record + "' " + message);
  }

  private void write(ObjectNode told, Session session) throws IOException {
    try (RecordOutput output = RecordOutput.open(out.file, session)) {
      if (format == Format.JSONL) {
        new JsonLines(output.writer()).write(told);
      } else {
        new ExplanationText(output.writer()).write(told);
      }
      output.complete();
    }
  }
}
