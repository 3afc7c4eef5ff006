package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.chancery.store.ingest.IngestWatch;
import org.chancery.store.write.KeptArticle;

/** Tells a person how a reading into a store goes, and what came of it. */
final class IngestReport implements IngestWatch, AutoCloseable {

  private final PrintWriter err;
  private final RunSummary summary = new RunSummary();
  private final Progress progress = new Progress();
  private long known;
  private long added;

  IngestReport(PrintWriter err) {
    this.err = err;
  }

  void expect(List<String> paths) {
    progress.expect(paths);
  }

  @Override
  public void bytes(long more) {
    progress.read(more);
  }

  @Override
  public void added(KeptArticle article) {
    added++;
    article.records().forEach(record -> summary.count(RecordKind.of(record)));
    progress.step();
  }

  @Override
  public void known() {
    known++;
    progress.step();
  }

  @Override
  public void unchanged(Path file, long articles) {
    known += articles;
  }

  @Override
  public void rejected(String place, String reason) {
    summary.reject(reason);
    said(place, reason);
  }

  @Override
  public void said(String place, String message) {
    progress.pause();
    err.println(place + ": " + message);
  }

  boolean hasRejections() {
    return summary.hasRejections();
  }

  /** "40 articles added, 12 kept already, 1 rejected (empty 1): 210 events, … in 3.1 s". */
  String text() {
    String articles =
        added == 0 && known > 0
            ? String.format(Locale.ROOT, "nothing added, %,d kept already", known)
            : RunSummary.plural(added, "article")
                + " added"
                + (known == 0 ? "" : String.format(Locale.ROOT, ", %,d kept already", known));
    return summary.text(articles);
  }

  @Override
  public void close() {
    progress.close();
  }
}
