package org.chancery.server.job;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.chancery.server.feed.FeedException;
import org.chancery.server.feed.FeedFetch;
import org.chancery.server.feed.FeedHosts;
import org.chancery.server.job.JobException.Reason;
import org.chancery.server.kept.Kept;
import org.chancery.store.ingest.ArticleCoder;
import org.jspecify.annotations.Nullable;

/**
 * What is added on the desk, read one after the other in one thread. What waits or is read when the
 * server ends, however it ends, is read at the next start. Used by all threads.
 */
public final class Jobs implements Closeable {

  private static final int CLOSE_SECONDS = 60;
  private static final int LOOK_MILLIS = 500;

  private final JobSpool spool;
  private final FeedFetch feeds;
  private final JobRun run;
  private final BlockingQueue<Job> waiting = new LinkedBlockingQueue<>();
  private final Map<String, Job> known = new LinkedHashMap<>();
  private final Thread worker = new Thread(this::work, "jobs");
  private volatile boolean closing;

  private Jobs(JobSpool spool, Kept kept, ArticleCoder coder, FeedFetch feeds) {
    this.spool = spool;
    this.feeds = feeds;
    this.run = new JobRun(kept, coder, feeds, spool);
    worker.setDaemon(true);
  }

  /**
   * Begins with what a server before this one left.
   *
   * @param incoming where what was given waits
   * @throws IOException where that can't be read or written
   */
  public static Jobs open(
      Path incoming, Kept kept, ArticleCoder coder, FeedFetch feeds, Clock clock)
      throws IOException {
    JobSpool spool = JobSpool.open(incoming, clock);
    Jobs jobs = new Jobs(spool, kept, coder, feeds);
    for (JobOrder order : spool.orders()) {
      jobs.enqueue(new Job(order));
    }
    jobs.worker.start();
    return jobs;
  }

  /** Where the web server may put parts of requests that are under way; emptied at each start. */
  Path parts() {
    return spool.parts();
  }

  /** The hosts whose feeds may be added. */
  public FeedHosts feedHosts() {
    return feeds.hosts();
  }

  /**
   * Begins an addition of files.
   *
   * @throws JobException where too many wait already
   */
  public JobDraft draft() throws IOException {
    requireRoom();
    return spool.draft();
  }

  private void requireRoom() {
    if (waiting.size() >= JobLimits.WAITING) {
      throw new JobException(
          Reason.BUSY, JobLimits.WAITING + " additions wait already; try again when some are read");
    }
  }

  /**
   * Adds files.
   *
   * @param by who does
   */
  public Job.View submit(JobDraft draft, String by) throws IOException {
    return enqueue(new Job(draft.finish(by, null)));
  }

  /**
   * Adds what a feed has by the time of its turn.
   *
   * @throws JobException where it is not allowed
   */
  public Job.View submitFeed(String address, String by) throws IOException {
    URI feed;
    try {
      feed = feeds.hosts().check(address);
    } catch (FeedException e) {
      throw new JobException(Reason.WRONG, String.valueOf(e.getMessage()));
    }
    try (JobDraft draft = draft()) {
      return enqueue(new Job(draft.finish(by, feed)));
    }
  }

  private Job.View enqueue(Job job) {
    synchronized (known) {
      known.put(job.order().id(), job);
      Iterator<Job> oldest = known.values().iterator();
      while (known.size() > JobLimits.REMEMBERED && oldest.hasNext()) {
        if (oldest.next().view().state().isEnd()) {
          oldest.remove();
        }
      }
    }
    waiting.add(job);
    return job.view();
  }

  /** All that are remembered, the newest first. */
  public List<Job.View> all() {
    List<Job.View> views = new ArrayList<>();
    synchronized (known) {
      known.values().forEach(job -> views.add(0, job.view()));
    }
    return views;
  }

  /** One of them. */
  public Optional<Job> find(String id) {
    synchronized (known) {
      return Optional.ofNullable(known.get(id));
    }
  }

  /** Ends one early, or takes it out before it begins; what of it was committed stays. */
  public void cancel(Job job) {
    job.cancel();
    if (waiting.remove(job)) {
      run.drop(job);
    }
  }

  /** Whether the server ends: who follows a job stops. */
  public boolean isClosing() {
    return closing;
  }

  private void work() {
    while (!closing) {
      @Nullable Job job = next();
      if (job != null) {
        run.run(job, () -> closing);
      }
    }
  }

  private @Nullable Job next() {
    try {
      return waiting.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closing = true;
      return null;
    }
  }

  /** Has the reading end at the next article, and who follows it stop. */
  public void stop() {
    closing = true;
  }

  /** Waits for the end of the reading; the rest is read at the next start. */
  @Override
  public void close() {
    stop();
    try {
      worker.join(TimeUnit.SECONDS.toMillis(CLOSE_SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
