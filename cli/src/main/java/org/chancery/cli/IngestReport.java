package org.chancery.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.chancery.store.ingest.IngestWatch;
import org.chancery.store.write.KeptArticle;

/** Tells a person how a reading into a store goes, and what came of it. */
final class IngestReport implements IngestWatch, AutoCloseable {

  private final PrintWriter err;
  private final RunSummary summary = new RunSummary();
  private final Session session;
  private final Progress progress;
  private long known;
  private long added;

  IngestReport(Session session, PrintWriter err) {
    this.session = session;
    this.progress = new Progress(session);
    this.err = err;
  }

  void expect(List<String> paths) {
    progress.expect(paths);
  }

  @Override
  public void bytes(long more) {
    progress.read(more);
  }

  /** Ends a reading for which nobody waits any more; what is committed stays. */
  private void goOn() {
    if (session.cancelled().getAsBoolean()) {
      throw new IllegalStateException("cancelled; what was committed is kept");
    }
  }

  @Override
  public void added(KeptArticle article) {
    goOn();
    added++;
    article.records().forEach(record -> summary.count(RecordKind.of(record)));
    progress.step();
  }

  @Override
  public void known(String article) {
    goOn();
    known++;
    progress.step();
  }

  @Override
  public void unchanged(String origin, long articles) {
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
