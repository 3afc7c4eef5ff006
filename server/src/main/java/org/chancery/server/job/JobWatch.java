package org.chancery.server.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.chancery.store.Store;
import org.chancery.store.ingest.IngestWatch;
import org.chancery.store.query.ArticleTitles;
import org.chancery.store.write.KeptArticle;

/** Follows a reading: tells the job of its progress, and in the end what came of it. */
final class JobWatch implements IngestWatch {

  /** Ends a reading before its time. */
  static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static final long REPORT_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

  private final Job job;
  private final long allBytes;
  private final BooleanSupplier ended;
  private final long begun = System.nanoTime();
  private final AtomicLong bytes = new AtomicLong();
  private final Map<String, Long> records = new TreeMap<>();
  private final Set<String> addedIds = new LinkedHashSet<>();
  private final Set<String> knownIds = new LinkedHashSet<>();
  private final List<String> unchanged = new ArrayList<>();
  private final List<JobResult.Said> rejections = new ArrayList<>();
  private final List<JobResult.Said> notes = new ArrayList<>();
  private long added;
  private long known;
  private long rejected;
  private long reported;

  /**
   * @param ended whether the reading is to end early
   */
  JobWatch(Job job, long allBytes, BooleanSupplier ended) {
    this.job = job;
    this.allBytes = allBytes;
    this.ended = ended;
  }

  @Override
  public void bytes(long more) {
    bytes.addAndGet(more);
  }

  @Override
  public void added(KeptArticle article) {
    added++;
    article.records().forEach(one -> records.merge(one.path("record").asText(), 1L, Long::sum));
    list(addedIds, article.id());
    goOn();
  }

  @Override
  public void known(String article) {
    known++;
    if (!addedIds.contains(article)) {
      list(knownIds, article);
    }
    goOn();
  }

  @Override
  public void unchanged(String origin, long articles) {
    known += articles;
    unchanged.add(origin);
    goOn();
  }

  @Override
  public void rejected(String place, String reason) {
    rejected++;
    list(rejections, new JobResult.Said(place, reason));
    goOn();
  }

  @Override
  public void said(String place, String message) {
    list(notes, new JobResult.Said(place, message));
  }

  private static <T> void list(Collection<T> all, T one) {
    if (all.size() < JobLimits.LISTED) {
      all.add(one);
    }
  }

  /** Called between articles, where a reading may end. */
  private void goOn() {
    if (ended.getAsBoolean()) {
      throw new Ended();
    }
    long now = System.nanoTime();
    if (now - reported > REPORT_NANOS) {
      reported = now;
      job.report(progress());
    }
  }

  JobProgress progress() {
    return JobProgress.of(added, known, rejected, bytes.get(), allBytes, System.nanoTime() - begun);
  }

  /** What came of it; asked after all that follows from the articles was brought in line. */
  JobResult result(Store store) {
    ArticleTitles titles = new ArticleTitles(store);
    for (String origin : unchanged) {
      titles.readFrom(origin, JobLimits.LISTED).forEach(id -> list(knownIds, id));
    }
    Set<String> all = new LinkedHashSet<>(addedIds);
    all.addAll(knownIds);
    return new JobResult(
        added,
        known,
        rejected,
        records,
        titles.of(addedIds),
        titles.of(knownIds),
        titles.storylines(all),
        rejections,
        notes);
  }
}
