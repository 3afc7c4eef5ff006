package org.chancery.server.job;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.chancery.formats.input.InputPlaces;
import org.chancery.formats.input.InputPlaces.Labelled;
import org.chancery.server.feed.FeedException;
import org.chancery.server.feed.FeedFetch;
import org.chancery.server.kept.BusyException;
import org.chancery.server.kept.Kept;
import org.chancery.store.Store;
import org.chancery.store.StoreException;
import org.chancery.store.ingest.ArticleCoder;
import org.chancery.store.ingest.Ingest;
import org.chancery.store.upkeep.StoreUpkeep;
import org.jspecify.annotations.Nullable;

/** Reads what one job was given. Used by one thread. */
final class JobRun {

  private static final int MOST_THREADS = 4;
  private static final int THREADS =
      Math.max(1, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));

  private static final String OUT_OF_MEMORY =
      "Out of memory; give the server more with CHANCERY_JAVA_OPTS=-Xmx4g";

  /** What failures say of folders and classes is for the owner of the desk alone. */
  private static final String REASON =
      "; whoever runs the desk finds the reason where it writes its messages";

  private static final String UNREADABLE = "The store can't be read or written" + REASON;
  private static final String FAULT = "A fault of Chancery's own" + REASON;

  private static final System.Logger LOG = System.getLogger("org.chancery.server");

  private final Kept kept;
  private final ArticleCoder coder;
  private final FeedFetch feeds;
  private final JobSpool spool;

  JobRun(Kept kept, ArticleCoder coder, FeedFetch feeds, JobSpool spool) {
    this.kept = kept;
    this.coder = coder;
    this.feeds = feeds;
    this.spool = spool;
  }

  /** Runs a job to its end, or until the server ends: then it stays in the spool. */
  void run(Job job, BooleanSupplier closing) {
    BooleanSupplier ended = () -> job.isCancelled() || closing.getAsBoolean();
    try {
      fetch(job, ended);
      kept.fill(ended, store -> read(job, store, ended));
    } catch (BusyException e) {
      // While a command fills the store.
      leave(job);
    } catch (FeedException e) {
      if (ended.getAsBoolean()) {
        leave(job);
      } else {
        end(job, JobState.FAILED, null, failed(e.getMessage()));
      }
    } catch (StoreException | IOException e) {
      LOG.log(System.Logger.Level.ERROR, "an addition failed", e);
      end(job, JobState.FAILED, null, failed(UNREADABLE));
    } catch (OutOfMemoryError e) {
      end(job, JobState.FAILED, null, failed(OUT_OF_MEMORY));
    } catch (RuntimeException | Error e) {
      // Whatever it is, the next job has its turn.
      LOG.log(System.Logger.Level.ERROR, "an addition failed", e);
      end(job, JobState.FAILED, null, failed(FAULT));
    }
  }

  /** Ends a job before it is read where it was cancelled; else the server ends, and it stays. */
  private void leave(Job job) {
    if (job.isCancelled()) {
      drop(job);
    }
  }

  /** Ends a job that was cancelled before it began. */
  void drop(Job job) {
    end(job, JobState.CANCELLED, null, "It was cancelled before it was read; nothing is kept.");
  }

  private static String failed(@Nullable String why) {
    return why + ". What was read before is kept.";
  }

  private void fetch(Job job, BooleanSupplier ended) throws FeedException, IOException {
    URI feed = job.order().feed();
    if (feed != null) {
      job.enter(JobState.FETCHING);
      Files.write(spool.feed(job.order()), feeds.fetch(feed, ended));
    }
  }

  /** Reads, and gives whether the job has ended: else the server does. */
  private boolean read(Job job, Store store, BooleanSupplier ended) throws IOException {
    job.enter(JobState.READING);
    JobOrder order = job.order();
    Map<String, Labelled> files = files(order);
    JobWatch watch = new JobWatch(job, size(files), ended);
    boolean early = false;
    try {
      new Ingest(store, coder, watch, InputPlaces.labelled(files))
          .read(order.labels(), InputStream.nullInputStream(), THREADS, false);
    } catch (JobWatch.Ended e) {
      early = true;
    }
    job.report(watch.progress());
    if (early && !job.isCancelled()) {
      job.again();
      return false;
    }
    job.enter(JobState.FINISHING);
    new StoreUpkeep(store, notice -> {}).run();
    end(
        job,
        early ? JobState.CANCELLED : JobState.DONE,
        watch.result(store),
        early ? "It was cancelled; what was read before is kept." : null);
    return true;
  }

  private static long size(Map<String, Labelled> files) throws IOException {
    long bytes = 0;
    for (Labelled file : files.values()) {
      bytes += Files.size(file.path());
    }
    return bytes;
  }

  private Map<String, Labelled> files(JobOrder order) {
    Map<String, Labelled> files = new HashMap<>();
    if (order.feed() != null) {
      String address = order.feed().toString();
      files.put(address, new Labelled(spool.feed(order), address));
    }
    List<JobFile> given = order.files();
    for (JobFile file : given) {
      Path path = spool.file(order, file);
      files.put(file.label(), new Labelled(path, file.origin()));
    }
    return files;
  }

  /** The spool is freed before others are told, so that who sees the end finds nothing left. */
  private void end(Job job, JobState last, @Nullable JobResult result, @Nullable String message) {
    try {
      spool.remove(job.order());
    } catch (IOException e) {
      // Read again at the next start, which finds all of it kept already and then removes it.
      LOG.log(System.Logger.Level.ERROR, "files of an addition could not be deleted", e);
      job.end(
          last,
          result,
          (message == null ? "" : message + " ") + "Its files could not be deleted" + REASON + ".",
          spool.now());
      return;
    }
    job.end(last, result, message, spool.now());
  }
}
