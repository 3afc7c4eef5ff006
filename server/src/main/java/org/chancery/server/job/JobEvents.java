package org.chancery.server.job;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.chancery.server.access.Access;
import org.chancery.server.access.Caller;
import org.chancery.server.job.Job.View;
import org.chancery.server.kept.Shares;

/**
 * Follows jobs as server-sent events: {@code progress}, and in the end {@code end} with the result,
 * each with the job as JSON. Each follower takes a thread, so there are not many.
 */
final class JobEvents {

  private static final int MOST_FOLLOWERS = 24;
  private static final int MOST_OF_ONE = 8;
  private static final long BEAT_MILLIS = 10_000;
  private static final long LEAST_MILLIS = 200;

  private final Jobs jobs;
  private final Shares followers = new Shares(MOST_FOLLOWERS, MOST_OF_ONE, "followed jobs");

  JobEvents(Jobs jobs) {
    this.jobs = jobs;
  }

  /** Writes events until the job ends, the server ends, or nobody listens. */
  void follow(Context context, Job job) throws IOException {
    try (Shares.Taken taken = followers.take(caller(context))) {
      context.contentType("text/event-stream; charset=utf-8");
      context.header("Cache-Control", "no-store");
      context.header("X-Accel-Buffering", "no");
      write(context.res().getOutputStream(), job);
      assert taken != null;
    }
  }

  private static String caller(Context context) {
    return Access.caller(context).map(Caller::name).orElse("");
  }

  private void write(OutputStream out, Job job) throws IOException {
    long seen = -1;
    try {
      while (!jobs.isClosing()) {
        View view = next(job, seen);
        if (view.changes() > seen) {
          event(out, view);
        } else {
          out.write(":\n\n".getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
        if (view.state().isEnd()) {
          return;
        }
        seen = view.changes();
        Thread.sleep(LEAST_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** In short waits, so that the end of the server is noticed. */
  private View next(Job job, long seen) throws InterruptedException {
    View view = job.view();
    for (long waited = 0;
        view.changes() <= seen && waited < BEAT_MILLIS && !jobs.isClosing();
        waited += LEAST_MILLIS) {
      view = job.await(seen, LEAST_MILLIS);
    }
    return view;
  }

  private static void event(OutputStream out, View view) throws IOException {
    String name = view.state().isEnd() ? "end" : "progress";
    String event = "event: " + name + "\ndata: " + JobJson.job(view) + "\n\n";
    out.write(event.getBytes(StandardCharsets.UTF_8));
  }
}
