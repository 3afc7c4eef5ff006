package org.chancery.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.chancery.engine.article.Document;
import org.chancery.engine.extraction.CoderVersion;
import org.chancery.engine.extraction.event.Lexicon;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.engine.pipeline.ArticleResult;
import org.chancery.engine.pipeline.Engine;
import org.chancery.engine.sentence.Nlp4jParser;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.engine.sentence.model.CompactParser;
import org.chancery.engine.sentence.model.DependencyParser;
import org.chancery.engine.sentence.model.ModelFolder;
import org.chancery.engine.sentence.model.RememberingParser;
import org.chancery.formats.input.Input;
import org.chancery.formats.input.InputLimits;
import org.chancery.formats.input.Inputs;
import org.chancery.formats.record.RecordJson;
import org.chancery.register.Register;

/**
 * One digest of all records of all articles but for the coder's version, to be compared before and
 * after a change that must not change any, with what they took of one thread's processor time.
 *
 * <p>Run: {@code RecordDigest [--plain] PATH…}; with {@code --plain} every copy is parsed anew.
 */
public final class RecordDigest {

  private static final double NANOS = 1e9;

  private final MessageDigest digest = sha256();
  private final Engine engine;
  private long sentences;
  private long articles;
  private long records;

  private RecordDigest(boolean plain) {
    DependencyParser models = CompactParser.open(ModelFolder.standard(), System.err::println);
    SentenceParser parser =
        new Nlp4jParser(
            plain ? models : new RememberingParser(models, RememberingParser.STANDARD_CHARACTERS));
    engine = new Engine(counting(parser), Register.bundled(), Lexicon.bundled(), Issue.bundled());
  }

  public static void main(String[] arguments) throws IOException {
    boolean plain = arguments[0].equals("--plain");
    List<String> paths = List.of(arguments).subList(plain ? 1 : 0, arguments.length);
    new RecordDigest(plain).over(paths);
  }

  private void over(List<String> paths) throws IOException {
    long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    new Inputs(InputLimits.STANDARD)
        .read(
            paths,
            System.in,
            input -> {
              if (input instanceof Input.Found found) {
                add(found.document());
              }
            });
    long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
    System.out.printf(
        Locale.ROOT,
        "%s  %d articles, %d sentences parsed or remembered, %d records, %.1f s%n",
        HexFormat.of().formatHex(digest.digest()),
        articles,
        sentences,
        records,
        taken / NANOS);
  }

  private void add(Document document) {
    articles++;
    if (engine.read(document) instanceof ArticleResult.Read read) {
      for (ObjectNode record : RecordJson.all(read.article(), read.records())) {
        // The version is of the program's classes, which any change of them changes.
        String told = record.toString().replace(CoderVersion.CURRENT, "");
        digest.update(told.getBytes(StandardCharsets.UTF_8));
        records++;
      }
    } else {
      digest.update(document.source().getBytes(StandardCharsets.UTF_8));
    }
  }

  private SentenceParser counting(SentenceParser parser) {
    return (text, paragraphs) -> {
      var parsed = parser.parse(text, paragraphs);
      sentences += parsed.size();
      return parsed;
    };
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
