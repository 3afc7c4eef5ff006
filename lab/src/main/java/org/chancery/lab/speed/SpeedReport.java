package org.chancery.lab.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.engine.article.ArticleMaker;
import org.chancery.engine.article.Document;
import org.chancery.engine.extraction.Extraction;
import org.chancery.engine.pipeline.ArticleResult;
import org.chancery.engine.pipeline.Engine;
import org.chancery.engine.sentence.Nlp4jParser;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.engine.sentence.model.ReferenceParser;
import org.chancery.formats.record.RecordJson;

/**
 * Measures one thread's processor time for NLP4J's parser, for our own over its weights, and for
 * the whole way from document to JSON, over the same documents, turn and turn about in one run; the
 * medians of the passes are reported.
 */
public final class SpeedReport {

  private static final int WARM_UP_PASSES = 3;
  private static final int PASSES = 7;
  private static final double NANOS = 1e9;
  private static final double PERCENT = 100;

  private final SentenceParser parser;
  private final Engine engine;
  private final SentenceParser nlp4j = new Nlp4jParser(new ReferenceParser());
  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final ArticleMaker articles = new ArticleMaker();

  public SpeedReport(SentenceParser parser, Engine engine) {
    this.parser = parser;
    this.engine = engine;
  }

  /** The report on these documents, of which at least one is an article, as Markdown. */
  public String over(List<Document> documents) {
    double[] original = new double[PASSES];
    double[] parsing = new double[PASSES];
    double[] whole = new double[PASSES];
    long sentences = 0;
    for (int pass = -WARM_UP_PASSES; pass < PASSES; pass++) {
      long before = clock.getCurrentThreadCpuTime();
      parse(documents, nlp4j);
      long begun = clock.getCurrentThreadCpuTime();
      sentences = parse(documents, parser);
      long parsed = clock.getCurrentThreadCpuTime();
      read(documents);
      long done = clock.getCurrentThreadCpuTime();
      if (pass >= 0) {
        original[pass] = (begun - before) / NANOS;
        parsing[pass] = (parsed - begun) / NANOS;
        whole[pass] = (done - parsed) / NANOS;
      }
    }
    return table(documents.size(), sentences, median(original), median(parsing), median(whole));
  }

  private long parse(List<Document> documents, SentenceParser parser) {
    long sentences = 0;
    for (Document document : documents) {
      if (articles.make(document) instanceof ArticleMaker.Made.Ready ready) {
        sentences += parser.parse(ready.article().text().text(), ready.passages()).size();
      }
    }
    return sentences;
  }

  private long read(List<Document> documents) {
    long characters = 0;
    for (Document document : documents) {
      if (engine.read(document) instanceof ArticleResult.Read read) {
        RecordJson json = new RecordJson(read.article());
        characters += json.article().toString().length();
        for (Extraction record : read.records()) {
          characters += json.record(record).toString().length();
        }
      }
    }
    return characters;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static String table(
      int documents, long sentences, double original, double parsing, double whole) {
    return String.format(
        Locale.ROOT,
        """
        %d articles, %d sentences, one thread, median of %d passes after %d to warm up

        | | sentences a second of processor time | ratio to our parser | ratio to NLP4J |
        | --- | --- | --- | --- |
        | repair and NLP4J as its authors decode | %,.0f | %.2f | 1 |
        | repair and our parser over the same weights | %,.0f | 1 | %.2f |
        | from document to JSON | %,.0f | %.2f | %.2f |

        The engine's own work (all but repair and parsing): %.0f %% of NLP4J's time, %.0f %% of our parser's.
        """,
        documents,
        sentences,
        PASSES,
        WARM_UP_PASSES,
        sentences / original,
        original / parsing,
        sentences / parsing,
        parsing / original,
        sentences / whole,
        whole / parsing,
        whole / original,
        PERCENT * (whole - parsing) / original,
        PERCENT * (whole - parsing) / parsing);
  }
}
