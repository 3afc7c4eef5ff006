package org.chancery.server.page.add;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.chancery.server.job.Job;
import org.chancery.server.job.JobResult;
import org.chancery.server.job.JobState;
import org.chancery.server.page.part.Figure;

/**
 * An addition in a list.
 *
 * @param what is read
 * @param state in words
 * @param given day and time, UTC
 * @param outcome what came of it so far
 */
public record JobRow(String id, String what, String state, String given, String outcome) {

  private static final int NAMED = 2;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  static JobRow of(Job.View job) {
    return new JobRow(
        job.id(),
        what(job.labels()),
        state(job.state()),
        TIME.format(job.given()) + " UTC",
        outcome(job));
  }

  /** "notes.txt, wire.zip and 3 more". */
  static String what(List<String> labels) {
    String named = String.join(", ", labels.subList(0, Math.min(NAMED, labels.size())));
    int more = labels.size() - NAMED;
    return more > 0 ? named + " and " + more + " more" : named;
  }

  static String state(JobState state) {
    return switch (state) {
      case WAITING -> "Waiting";
      case FETCHING -> "Fetching";
      case READING -> "Reading";
      case FINISHING -> "Telling storylines";
      case DONE -> "Done";
      case CANCELLED -> "Cancelled";
      case FAILED -> "Failed";
    };
  }

  private static String outcome(Job.View job) {
    JobResult result = job.result();
    return result == null
        ? counts(job.progress().articles(), job.progress().known(), job.progress().rejected())
        : counts(result.added(), result.known(), result.rejected());
  }

  /** "3 articles added, 2 kept already, 1 rejected". */
  static String counts(long added, long known, long rejected) {
    return Figure.counted(added, "article", "articles")
        + " added"
        + (known == 0 ? "" : ", " + Figure.grouped(known) + " kept already")
        + (rejected == 0 ? "" : ", " + Figure.grouped(rejected) + " rejected");
  }
}
