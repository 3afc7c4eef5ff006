package org.chancery.engine.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.engine.text.Paragraphs;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Metadata that stands in the text itself: header lines, title, byline, dateline, the date of an
 * embedded post. What is not clearly one of them is text.
 *
 * @param passages paragraphs of the article proper, without header lines and dateline
 */
record TextHeader(
    @Nullable Found<String> title,
    @Nullable Found<String> outlet,
    List<Found<String>> authors,
    @Nullable Found<LocalDate> published,
    List<Span> passages) {

  /** A header is looked for in so many paragraphs. */
  private static final int HEADER_PARAGRAPHS = 8;

  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_LINE = 120;

  private static final Pattern BEFORE_DATE =
      Pattern.compile(
          "^(?:(?:date|published|updated|posted|first published|last updated|pubdate)\\b[: ]{1,3})?(?:on )?"
              + "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?=\\d|[A-Z])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? ?$");
  private static final Pattern TIME =
      Pattern.compile("[,T ]{0,3}(?:at )?\\d{1,2}[:.]\\d{2}.{0,30}");
  private static final Pattern FIELD =
      Pattern.compile(
          "^(title|headline|outlet|source|publisher|author|authors|by)\\s*: *(\\S.*)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME_AND_STAFF =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){1,3}) and (?:staff|agencies)$");
  private static final Pattern SERVICES =
      Pattern.compile("^From (?:our|staff|the|wire|news)\\b[\\p{L} ]{0,40}$");
  private static final Set<String> SECTIONS =
      Set.of(
          "world",
          "news",
          "politics",
          "international",
          "europe",
          "africa",
          "asia",
          "americas",
          "business",
          "economy",
          "analysis",
          "opinion",
          "national",
          "diplomacy",
          "middle east",
          "world news",
          "breaking news");
  private static final Pattern POST = Pattern.compile("\\(@\\w{1,30}\\) |(?<=^|\\n)@\\w{1,30} ");

  static TextHeader of(String text) {
    Reading reading = new Reading(text);
    List<Span> paragraphs = Paragraphs.of(text);
    int body = 0;
    int looked = Math.min(HEADER_PARAGRAPHS, paragraphs.size() - 1);
    while (body < looked) {
      if (body + 1 < looked && reading.takesBrokenTitle(paragraphs, body)) {
        body += 2;
      } else if (reading.takes(paragraphs.get(body).of(text))) {
        body++;
      } else {
        break;
      }
    }
    List<Span> passages = new ArrayList<>(paragraphs.subList(body, paragraphs.size()));
    reading.dateline(passages);
    reading.posts();
    return new TextHeader(
        reading.title,
        reading.outlet,
        List.copyOf(reading.authors),
        reading.published,
        List.copyOf(passages));
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
    boolean takes(String line) {
      if (line.length() > LONGEST_TITLE) {
        return false;
      }
      return takesField(line)
          || takesDate(line)
          || takesByline(line)
          || takesDateline(line)
          || takesOutlet(line)
          || takesSection(line)
          || takesName(line)
          || takesTitle(line);
    }

    private boolean takesField(String line) {
      Matcher matcher = FIELD.matcher(line);
      if (!matcher.matches()) {
        return false;
      }
      String value = matcher.group(2).strip();
      switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
        case "title", "headline" ->
            title = title == null ? new Found<>(value, "header line") : title;
        case "outlet", "source", "publisher" -> outlet(value, "header line");
        default -> {
          for (String name : value.split(",? and |, |; ")) {
            authors.add(new Found<>(name.strip(), "header line"));
          }
        }
      }
      return true;
    }

    private boolean takesDate(String line) {
      Matcher matcher = BEFORE_DATE.matcher(line);
      if (line.length() > LONGEST_LINE || !matcher.find()) {
        return false;
      }
      Optional<WrittenDates.Dated> dated = WrittenDates.find(line, matcher.end());
      boolean only =
          dated.isPresent()
              && dated.get().begin() == matcher.end()
              && isTimeOrNothing(line.substring(dated.get().end()));
      if (only) {
        published(dated.get().date(), "header line");
      }
      return only;
    }

    private static boolean isTimeOrNothing(String rest) {
      return rest.isBlank() || TIME.matcher(rest).matches();
    }

    private boolean takesByline(String line) {
      Optional<Byline> byline = Byline.of(line);
      if (byline.isEmpty() || endsSentence(line)) {
        return false;
      }
      byline.get().names().forEach(name -> authors.add(new Found<>(name, "byline")));
      String rest = byline.get().rest();
      if (rest != null) {
        Optional<WrittenDates.Dated> dated = WrittenDates.find(rest, 0);
        dated.ifPresent(date -> published(date.date(), "byline"));
        OutletLine.name(rest).ifPresent(name -> outlet(name, "byline"));
      }
      return true;
    }

    /** A dateline on a line of its own, as in "LESK, May 8, 2018 (Morvia Wire)". */
    private boolean takesDateline(String line) {
      Optional<Dateline> dateline = Dateline.alone(line);
      if (dateline.isEmpty()) {
        return false;
      }
      take(dateline.get());
      return true;
    }

    /** "The Lesk Times", with a date or a name beside it. */
    private boolean takesOutlet(String line) {
      int comma = line.lastIndexOf(", ");
      Optional<WrittenDates.Dated> dated = WrittenDates.find(line, 0);
      if (dated.isPresent() && isTimeOrNothing(line.substring(dated.get().end()))) {
        String before = line.substring(0, dated.get().begin()).replaceFirst("[,|·•–— -]+$", "");
        Optional<String> name = OutletLine.name(before);
        name.ifPresent(found -> outlet(found, "header line"));
        // A title may end in a date; only a publisher's name makes it a line of the header.
        boolean lost = name.isEmpty() && before.length() > LONGEST_LINE / 2;
        if (name.isPresent() || lost) {
          published(dated.get().date(), "header line");
        }
        return name.isPresent() || lost;
      }
      if (dated.isPresent() && takesRunTogether(line, dated.get())) {
        return true;
      }
      Optional<String> whole = OutletLine.name(line);
      if (whole.isPresent()) {
        outlet(whole.get(), "header line");
        return true;
      }
      if (comma > 0) {
        Optional<String> name = OutletLine.name(line.substring(comma + 2));
        Optional<Byline> writer = Byline.inLine(line.substring(0, comma));
        if (name.isPresent() && writer.isPresent() && writer.get().rest() == null) {
          outlet(name.get(), "byline");
          writer.get().names().forEach(n -> authors.add(new Found<>(n, "byline")));
          return true;
        }
      }
      return false;
    }

    /** "The Lesk Times May 8, 2018 Ada Norel and staff": lines of a header that became one. */
    private boolean takesRunTogether(String line, WrittenDates.Dated dated) {
      String before = WEEKDAY.matcher(line.substring(0, dated.begin())).replaceFirst("");
      Optional<String> name = OutletLine.name(before.strip());
      String rest = line.substring(dated.end()).strip();
      if (name.isEmpty() || !(takesByline(rest) || takesSection(rest) || takesName(rest))) {
        return false;
      }
      outlet(name.get(), "header line");
      published(dated.date(), "header line");
      return true;
    }

    private static boolean takesSection(String line) {
      return SECTIONS.contains(line.toLowerCase(Locale.ROOT)) || SERVICES.matcher(line).matches();
    }

    /** Below a title: "Ada Norel in Lesk", "Ada Norel and staff". */
    private boolean takesName(String line) {
      Matcher staff = NAME_AND_STAFF.matcher(line);
      if (staff.matches()) {
        authors.add(new Found<>(staff.group(1), "byline"));
        return true;
      }
      Optional<Byline> writer = Byline.inLine(line);
      boolean placed =
          title != null
              && authors.isEmpty()
              && line.contains(" in ")
              && !endsSentence(line)
              && writer.isPresent()
              && writer.get().rest() == null;
      if (placed) {
        writer.get().names().forEach(name -> authors.add(new Found<>(name, "byline")));
      }
      return placed;
    }

    private boolean takesTitle(String line) {
      boolean begins =
          Character.isLetterOrDigit(line.codePointAt(0)) || "\"“‘'$€£".indexOf(line.charAt(0)) >= 0;
      if (title != null || !begins || endsSentence(line) || Dateline.before(line).isPresent()) {
        return false;
      }
      title = new Found<>(line, "first line");
      return true;
    }

    /** A headline that goes on in the line below: it ends in a comma, or that begins small. */
    boolean takesBrokenTitle(List<Span> paragraphs, int at) {
      Span upper = paragraphs.get(at);
      Span lower = paragraphs.get(at + 1);
      String first = upper.of(text);
      String second = lower.of(text);
      boolean whole =
          isBlank(lower.end(), paragraphs.get(at + 2).begin())
              && !isBlank(upper.end(), lower.begin());
      boolean open =
          ",;".indexOf(first.charAt(first.length() - 1)) >= 0
              || !endsSentence(first) && Character.isLowerCase(second.codePointAt(0));
      String joined = first + " " + second;
      if (title != null
          || !whole
          || !open
          || joined.length() > LONGEST_TITLE
          || endsSentence(second)
          || FIELD.matcher(second).matches()
          || Byline.of(second).isPresent()
          || Dateline.before(first).isPresent()) {
        return false;
      }
      return takesTitle(joined);
    }

    /** Whether a blank line stands there. */
    private boolean isBlank(int begin, int end) {
      return text.substring(begin, end).chars().filter(c -> c == '\n').count() > 1;
    }

    /** Whether a line ends as a sentence does; a headline may end in a question or a quotation. */
    private static boolean endsSentence(String line) {
      char end = line.charAt(line.length() - 1);
      if ("\"”’'".indexOf(end) >= 0 && line.length() > 1) {
        return ".,!?;".indexOf(line.charAt(line.length() - 2)) >= 0
            || "\"“".indexOf(line.charAt(0)) >= 0;
      }
      return ".!:;,…".indexOf(end) >= 0;
    }

    private void outlet(String name, String place) {
      outlet = outlet == null ? new Found<>(name, place) : outlet;
    }

    private void published(LocalDate date, String place) {
      published = published == null ? new Found<>(date, place) : published;
    }

    private void take(Dateline dateline) {
      if (dateline.published() != null) {
        published(dateline.published(), "dateline");
      }
      if (dateline.agency() != null) {
        outlet(dateline.agency(), "dateline");
      }
    }

    /**
     * Takes the dateline off the passage that begins with it. Above it there may be headlines that
     * end in a full stop; they stay, for they are sentences, and the first is the title too.
     */
    void dateline(List<Span> passages) {
      int looked = Math.min(HEADER_PARAGRAPHS, passages.size());
      for (int i = 0; i < looked; i++) {
        Span passage = passages.get(i);
        Optional<Dateline> dateline = Dateline.before(passage.of(text));
        if (dateline.isPresent()) {
          take(dateline.get());
          passages.set(i, new Span(passage.begin() + dateline.get().end(), passage.end()));
          if (i > 0 && title == null) {
            String headline = passages.get(0).of(text).replaceFirst("[.;]$", "");
            title = new Found<>(headline, "first line");
          }
          return;
        }
        if (passage.length() > LONGEST_TITLE) {
          return;
        }
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
        Optional<WrittenDates.Dated> dated =
            WrittenDates.find(
                text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 40)), 0);
        if (dated.isPresent()
            && dated.get().begin() <= 1
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
