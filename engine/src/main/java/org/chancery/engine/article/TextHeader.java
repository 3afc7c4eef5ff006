package org.chancery.engine.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.engine.text.Paragraphs;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Metadata that stands in the text itself: header lines, title, byline, dateline, the date of an
 * embedded post.
 *
 * @param bodyBegin index in the text at which the article proper begins
 */
record TextHeader(
    @Nullable Found<String> title,
    @Nullable Found<String> outlet,
    List<Found<String>> authors,
    @Nullable Found<LocalDate> published,
    int bodyBegin) {

  /** A header is looked for in so many paragraphs. */
  private static final int HEADER_PARAGRAPHS = 8;

  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_BYLINE = 120;
  private static final int LONGEST_DATELINE = 90;

  private static final Pattern DATE_LINE =
      Pattern.compile(
          "^(?:(?:date|published|updated|posted|first published|last updated|pubdate)\\b[: ]{1,3})?(?:on )?"
              + "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?=\\d|[A-Z])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FIELD =
      Pattern.compile(
          "^(title|headline|outlet|source|publisher|author|by)\\s*: *(\\S.*)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:By|BY|by) ((?:\\p{Lu}[\\p{L}.'’-]*(?:,? and |, | )?){2,10})(?:, (.+)| [|•-] (.+))?$");
  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{Lu}.'’ -]+)(?:, [\\p{L}. ]+?)?(?:,? \\(?(?<agency>\\p{Lu}[\\p{L} ]+)\\))?[,:]? ?(?<rest>[^\\n]{0,40}?) ?[—–-]{1,2} ");
  private static final Pattern POST = Pattern.compile("\\(@\\w{1,30}\\) ");

  static TextHeader of(String text) {
    Reading reading = new Reading(text);
    List<Span> paragraphs = Paragraphs.of(text);
    int looked = Math.min(HEADER_PARAGRAPHS, paragraphs.size());
    int body = paragraphs.isEmpty() ? 0 : paragraphs.get(0).begin();
    for (int i = 0; i < looked; i++) {
      boolean last = i + 1 == paragraphs.size();
      if (!reading.takes(paragraphs.get(i), last)) {
        body = paragraphs.get(i).begin();
        break;
      }
      body = last ? paragraphs.get(i).begin() : paragraphs.get(i + 1).begin();
    }
    reading.dateline(body);
    reading.posts();
    return new TextHeader(
        reading.title, reading.outlet, List.copyOf(reading.authors), reading.published, body);
  }

  /** Collects what the paragraphs at the top give, in their order. */
  private static final class Reading {
    private final String text;
    private @Nullable Found<String> title;
    private @Nullable Found<String> outlet;
    private final List<Found<String>> authors = new ArrayList<>();
    private @Nullable Found<LocalDate> published;

    Reading(String text) {
      this.text = text;
    }

    /** Whether the paragraph belongs to the header. */
    boolean takes(Span paragraph, boolean last) {
      String line = paragraph.of(text);
      return takesField(line) || takesDate(line) || takesByline(line) || takesTitle(line, last);
    }

    private boolean takesField(String line) {
      Matcher matcher = FIELD.matcher(line);
      if (line.length() > LONGEST_TITLE || !matcher.matches()) {
        return false;
      }
      String value = matcher.group(2).strip();
      switch (matcher.group(1).toLowerCase(java.util.Locale.ROOT)) {
        case "title", "headline" ->
            title = title == null ? new Found<>(value, "header line") : title;
        case "outlet", "source", "publisher" ->
            outlet = outlet == null ? new Found<>(value, "header line") : outlet;
        default -> addAuthors(value, "header line");
      }
      return true;
    }

    private boolean takesDate(String line) {
      Matcher matcher = DATE_LINE.matcher(line);
      if (line.length() > LONGEST_BYLINE || !matcher.find()) {
        return false;
      }
      Optional<WrittenDates.Dated> dated = WrittenDates.find(line, matcher.end());
      boolean only =
          dated.isPresent()
              && dated.get().begin() == matcher.end()
              && isTimeOrNothing(line.substring(dated.get().end()));
      if (only && published == null) {
        published = new Found<>(dated.get().date(), "header line");
      }
      return only;
    }

    private static boolean isTimeOrNothing(String rest) {
      return rest.isBlank()
          || (rest.length() < 40 && rest.matches("[,T ]*(?:at )?\\d{1,2}[:.]\\d{2}.*"));
    }

    private boolean takesByline(String line) {
      Matcher matcher = BYLINE.matcher(line);
      if (line.length() > LONGEST_BYLINE || !matcher.matches()) {
        return false;
      }
      addAuthors(matcher.group(1), "byline");
      String agency = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
      if (agency != null && outlet == null) {
        Optional<WrittenDates.Dated> dated = WrittenDates.find(agency, 0);
        if (dated.isPresent()) {
          published = published == null ? new Found<>(dated.get().date(), "byline") : published;
        } else {
          outlet = new Found<>(agency.strip(), "byline");
        }
      }
      return true;
    }

    private void addAuthors(String names, String place) {
      for (String name : names.split(",? and |, ")) {
        if (!name.isBlank()) {
          authors.add(new Found<>(name.strip(), place));
        }
      }
    }

    private boolean takesTitle(String line, boolean last) {
      if (title != null
          || last
          || published != null && line.length() > LONGEST_TITLE / 2 && line.matches(".*[.!?]$")
          || line.length() > LONGEST_TITLE
          || !authors.isEmpty()) {
        return false;
      }
      char end = line.charAt(line.length() - 1);
      boolean sentence = ".!\"”:;,".indexOf(end) >= 0;
      boolean dateline = DATELINE.matcher(line).find();
      if (sentence
          || dateline
          || !Character.isLetterOrDigit(line.codePointAt(0))
              && "\"“‘'".indexOf(line.charAt(0)) < 0) {
        return false;
      }
      title = new Found<>(line, "first line");
      return true;
    }

    /** "VIENNA, July 14, 2015 (Agency) — …" */
    void dateline(int body) {
      int end = text.indexOf('\n', body);
      String start =
          text.substring(body, Math.min(end < 0 ? text.length() : end, body + LONGEST_DATELINE));
      Matcher matcher = DATELINE.matcher(start);
      if (!matcher.find()) {
        return;
      }
      Optional<WrittenDates.Dated> dated = WrittenDates.find(matcher.group(), 0);
      if (published == null && dated.isPresent()) {
        published = new Found<>(dated.get().date(), "dateline");
      }
    }

    /** An article that embeds a post is at least as young as the latest of them. */
    void posts() {
      if (published != null) {
        return;
      }
      LocalDate latest = null;
      Matcher matcher = POST.matcher(text);
      while (matcher.find()) {
        Optional<WrittenDates.Dated> dated = WrittenDates.find(text, matcher.end());
        if (dated.isPresent()
            && dated.get().begin() - matcher.end() <= 1
            && (latest == null || dated.get().date().isAfter(latest))) {
          latest = dated.get().date();
        }
      }
      if (latest != null) {
        published = new Found<>(latest, "embedded post");
      }
    }
  }
}
