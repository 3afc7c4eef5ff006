package org.chancery.server.page.add;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.chancery.server.job.Job;
import org.chancery.server.job.JobApi;
import org.chancery.server.job.JobProgress;
import org.chancery.server.job.JobResult;
import org.chancery.server.job.JobState;
import org.chancery.server.page.Address;
import org.chancery.server.page.part.Figure;
import org.chancery.server.page.part.Link;
import org.chancery.store.query.ArticleTitles.Titled;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one addition shows.
 *
 * @param live whether it is still going on
 * @param events the address where it can be followed
 * @param share of the bytes that are read, from 0 to 100
 * @param pace how fast, and how long still; empty where that can't be told
 * @param counts in words
 * @param records "12 events, 3 statements"; empty before the end
 * @param message what a person must know
 * @param more how many were added, were kept already or were rejected beyond those listed
 */
public record JobView(
    String id,
    String title,
    boolean live,
    boolean mayCancel,
    String events,
    String state,
    List<String> labels,
    String given,
    String by,
    long share,
    String pace,
    String counts,
    String records,
    @Nullable String message,
    boolean failed,
    List<Link> articles,
    List<Link> known,
    List<Link> storylines,
    List<JobResult.Said> rejections,
    List<JobResult.Said> notes,
    More more) {

  private static final long MINUTE = 60;
  private static final List<String> KINDS = List.of("event", "statement", "position");

  /** How many are not listed. */
  public record More(long articles, long known, long rejections) {}

  static JobView of(Job.View job, boolean mayCancel) {
    boolean live = !job.state().isEnd();
    JobRow row = JobRow.of(job);
    JobResult came = Objects.requireNonNullElse(job.result(), nothing());
    return new JobView(
        job.id(),
        live ? "Adding " + row.what() : title(job, row),
        live,
        live && mayCancel,
        JobApi.PATH + "/" + job.id() + "/events",
        row.state(),
        job.labels(),
        row.given(),
        job.by(),
        Math.round(100 * job.progress().share()),
        pace(job.progress()),
        row.outcome(),
        records(came.records()),
        job.message(),
        job.state() == JobState.FAILED,
        links(came.articles(), id -> Address.article(id, "")),
        links(came.knownArticles(), id -> Address.article(id, "")),
        links(came.storylines(), Address::story),
        came.rejections(),
        came.notes(),
        new More(
            came.added() - came.articles().size(),
            came.known() - came.knownArticles().size(),
            came.rejected() - came.rejections().size()));
  }

  private static JobResult nothing() {
    return new JobResult(0, 0, 0, Map.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static String title(Job.View job, JobRow row) {
    return switch (job.state()) {
      case CANCELLED -> "Cancelled: " + row.what();
      case FAILED -> "Failed: " + row.what();
      default -> "Added: " + row.what();
    };
  }

  private static String pace(JobProgress progress) {
    if (progress.articles() + progress.known() == 0) {
      return "";
    }
    String pace = String.format(Locale.ROOT, "%.1f articles a second", progress.perSecond());
    Long left = progress.secondsLeft();
    return left == null ? pace : pace + ", " + left(left);
  }

  private static String left(long seconds) {
    return seconds < MINUTE
        ? "less than a minute left"
        : "about "
            + Figure.counted(Math.round((double) seconds / MINUTE), "minute", "minutes")
            + " left";
  }

  private static String records(Map<String, Long> records) {
    List<String> parts = new ArrayList<>();
    for (String kind : KINDS) {
      long count = records.getOrDefault(kind, 0L);
      if (count > 0) {
        parts.add(Figure.counted(count, kind, kind + "s"));
      }
    }
    return String.join(", ", parts);
  }

  private static List<Link> links(List<Titled> all, UnaryOperator<String> address) {
    return all.stream()
        .map(
            one ->
                new Link(
                    Objects.requireNonNullElse(one.title(), one.id()), address.apply(one.id())))
        .toList();
  }
}
