package org.chancery.server.page.add;

import java.util.List;
import java.util.Locale;
import org.chancery.server.feed.FeedFetch;
import org.chancery.server.job.JobLimits;

/** The limits of additions, for a person. */
final class Limits {

  static final long FILE_BYTES = JobLimits.FILE_BYTES;
  static final long REQUEST_BYTES = JobLimits.REQUEST_BYTES;
  static final int TEXT_CHARACTERS = JobLimits.TEXT_CHARACTERS;
  static final int FILES = JobLimits.FILES;

  private Limits() {}

  static List<String> texts() {
    return List.of(
        String.format(
            Locale.ROOT,
            "Up to %,d files at once, each up to %s, together up to %s.",
            FILES,
            size(FILE_BYTES),
            size(REQUEST_BYTES)),
        "One article: up to 10 MB as it comes and 2,000,000 characters of text.",
        "An archive: up to 100,000 entries, 3 levels, 100 times its size unpacked.",
        String.format(
            Locale.ROOT,
            "A pasted text: up to %,d characters. A feed: up to %s, fetched within %d seconds.",
            TEXT_CHARACTERS,
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
