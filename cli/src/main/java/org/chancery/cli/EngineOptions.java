package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.chancery.engine.extraction.CoderVersion;
import org.chancery.engine.extraction.RecordId;
import org.chancery.engine.extraction.event.Lexicon;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.engine.extraction.position.IssuesFile;
import org.chancery.engine.pipeline.Engine;
import org.chancery.engine.sentence.Nlp4jParser;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.engine.sentence.model.CompactParser;
import org.chancery.engine.sentence.model.ModelFolder;
import org.chancery.register.Register;
import org.chancery.store.ingest.ArticleCoder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that reads articles needs: register, parser, engine. */
final class EngineOptions {

  @Mixin RegisterOption register = new RegisterOption();

  @Option(
      names = "--issues",
      paramLabel = "FILE",
      description = "The questions to tell positions on. Default: the bundled codebook.")
  @Nullable Path issues;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "Adds entries of your own to the event lexicon (may be repeated).")
  List<Path> lexicon = List.of();

  /** An engine with what it was made of. */
  record Opened(Engine engine, Register register, List<Issue> issues) {}

  /** The engine, with notices of a long start on standard error. */
  Opened open(Session session, PrintWriter err) throws IOException {
    List<Issue> questions = questions();
    Begun<SentenceParser> parser = Begun.of(() -> session.parsers().open(err));
    Register known = register.open();
    Lexicon words = lexicon();
    return new Opened(new Engine(parser.get(), known, words, questions), known, questions);
  }

  /** The engine over a parser that is open already. */
  Engine open(SentenceParser parser) throws IOException {
    return open(parser, questions()).engine();
  }

  /** The engine for these issues, over a parser that is open already. */
  Opened open(SentenceParser parser, List<Issue> questions) throws IOException {
    Register known = register.open();
    return new Opened(new Engine(parser, known, lexicon(), questions), known, questions);
  }

  /** The bundled lexicon with the entries of the user's own. */
  Lexicon lexicon() {
    Lexicon words = Lexicon.bundled();
    return lexicon.isEmpty() ? words : words.with(lexicon.toArray(Path[]::new));
  }

  /** The issues of the file, or of the bundled codebook. */
  List<Issue> questions() throws IOException {
    return issues == null ? Issue.bundled() : IssuesFile.read(issues);
  }

  /**
   * An engine for a store, made with the first article that needs it, since often none does. What
   * the options name is read at once.
   */
  ArticleCoder coder(Session session, PrintWriter err) throws IOException {
    List<Issue> questions = questions();
    Register known = register.open();
    @Nullable Lexicon words = lexicon.isEmpty() ? null : lexicon();
    Supplier<Engine> late =
        new Supplier<>() {
          private @Nullable Engine engine;

          @Override
          public synchronized Engine get() {
            if (engine == null) {
              Lexicon used = words == null ? Lexicon.bundled() : words;
              engine = new Engine(session.parsers().open(err), known, used, questions);
            }
            return engine;
          }
        };
    return ArticleCoder.of(version(), article -> late.get().read(article));
  }

  /** Changes with all that the records of an article depend on. */
  private String version() throws IOException {
    List<Path> files = new ArrayList<>(register.files);
    files.addAll(lexicon);
    if (issues != null) {
      files.add(issues);
    }
    if (files.isEmpty()) {
      return CoderVersion.CURRENT;
    }
    List<Object> parts = new ArrayList<>();
    for (Path file : files) {
      parts.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    }
    return RecordId.of(CoderVersion.CURRENT, parts.toArray());
  }

  static SentenceParser parser(PrintWriter err) {
    return new Nlp4jParser(
        CompactParser.open(ModelFolder.standard(), notice -> err.println("chancery: " + notice)));
  }
}
