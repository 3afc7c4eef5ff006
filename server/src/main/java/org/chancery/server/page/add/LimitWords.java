package org.chancery.server.page.add;

import java.util.List;
import java.util.Locale;
import org.chancery.engine.article.ArticleLimits;
import org.chancery.formats.input.InputLimits;
import org.chancery.server.feed.FeedFetch;
import org.chancery.server.job.JobLimits;

/** Puts the limits of additions into words. Stateless. */
final class LimitWords {

  private LimitWords() {}

  /** A sentence for each thing that can be added. */
  static List<String> sentences() {
    InputLimits inputs = InputLimits.STANDARD;
    return List.of(
        String.format(
            Locale.ROOT,
            "Up to %,d files at once, each up to %s, together up to %s.",
            JobLimits.FILES,
            size(JobLimits.FILE_BYTES),
            size(JobLimits.REQUEST_BYTES)),
        String.format(
            Locale.ROOT,
            "One article: up to %s as it comes and %,d characters of text.",
            size(inputs.articleBytes()),
            ArticleLimits.MAX_CODE_POINTS),
        String.format(
            Locale.ROOT,
            "An archive: up to %,d entries, %d levels, %d times its size unpacked.",
            inputs.archiveEntries(),
            inputs.archiveLevels(),
            inputs.archiveExpansion()),
        String.format(
            Locale.ROOT,
            "A pasted text: up to %,d characters. A feed: up to %s, fetched within %d seconds.",
            JobLimits.TEXT_CHARACTERS,
            size(FeedFetch.MOST_BYTES),
            FeedFetch.SECONDS));
  }

  /** "512 MB". */
  static String size(long bytes) {
    String[] units = {"bytes", "kB", "MB", "GB"};
    double number = bytes;
    int unit = 0;
    while (number >= 1024 && unit < units.length - 1) {
      number /= 1024;
      unit++;
    }
    boolean whole = number == Math.rint(number) || unit == 0;
    return String.format(Locale.ROOT, whole ? "%.0f %s" : "%.1f %s", number, units[unit]);
  }
}
