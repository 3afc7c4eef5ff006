package org.chancery.formats.output.html;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.chancery.formats.output.html.Overview.Entry;
import org.chancery.formats.output.words.RecordWords;

/**
 * Writes the page piece by piece: the overview first, then storylines and articles as they are
 * handed over. Confined to one thread.
 */
public final class ReportPage {

  private static final Template TOP = Template.of("page-top.html");
  private static final Template CONTENTS = Template.of("contents.html");
  private static final Template ENTRY = Template.of("entry.html");
  private static final Template NAVIGATION = Template.of("navigation.html");
  private static final Template STORYLINES_TOP = Template.of("storylines-top.html");
  private static final Template SECTION_END = Template.of("section-end.html");
  private static final Template ARTICLES_TOP = Template.of("articles-top.html");
  private static final Template END = Template.of("page-end.html");

  private static final Markup STYLE = new Markup(Template.resource("report.css"));
  private static final Markup SCRIPT = new Markup(Template.resource("report.js"));

  private final Writer out;
  private final Overview overview;
  private final ArticleSection articles;
  private final StorylineSection storylines;
  private final TallyBoard tallies;

  public ReportPage(Writer out, Overview overview) {
    this.out = out;
    this.overview = overview;
    Links links = new Links(overview);
    articles = new ArticleSection(links);
    storylines = new StorylineSection(links);
    tallies = new TallyBoard(links);
  }

  /**
   * Begins the page.
   *
   * @param tallied whether tallies will be handed over
   */
  public void begin(boolean tallied) throws IOException {
    String title = title();
    write(
        TOP.fill(
            Map.of(
                "title", Markup.text(title),
                "style", STYLE,
                "style_hash", hash(STYLE),
                "script_hash", hash(SCRIPT),
                "summary", Markup.text(summary()),
                "navigation", navigation(tallied))));
    if (overview.events() > 0) {
      write(new Timeline(overview.moments()).section());
    }
  }

  /** Begins the part for storylines, if there are any. */
  public void beginStorylines() throws IOException {
    if (overview.storylines() > 0) {
      write(STORYLINES_TOP.fill(Map.of()));
    }
  }

  /** Writes the storyline with that number, counted from 0. */
  public void storyline(int number, ObjectNode storyline) throws IOException {
    write(storylines.section(number, storyline));
  }

  /** Ends the storylines, writes positions and tallies and begins the part for the articles. */
  public void beginArticles(List<ObjectNode> tallied) throws IOException {
    if (overview.storylines() > 0) {
      write(SECTION_END.fill(Map.of()));
    }
    if (overview.positions() > 0) {
      write(PositionsBoard.section(overview.issues()));
    }
    if (!tallied.isEmpty()) {
      write(tallies.section(tallied));
    }
    write(ARTICLES_TOP.fill(Map.of("contents", contents())));
  }

  /** Writes the article with that number, counted from 0, and its records. */
  public void article(int number, List<ObjectNode> records) throws IOException {
    write(articles.section(number, records));
  }

  /** Ends the page. */
  public void end() throws IOException {
    write(END.fill(Map.of("script", SCRIPT)));
    out.flush();
  }

  private String title() {
    int count = overview.articles().size();
    return count == 1
        ? overview.articles().get(0).title()
        : RecordWords.count(count, "article", "articles");
  }

  private String summary() {
    List<String> parts = new ArrayList<>();
    add(parts, overview.events(), "event", "events");
    add(parts, overview.statements(), "statement", "statements");
    add(parts, overview.positions(), "position", "positions");
    add(parts, overview.storylines(), "storyline", "storylines");
    if (parts.isEmpty()) {
      parts.add("no records");
    }
    String published = published();
    return String.join(" · ", parts) + (published.isEmpty() ? "" : " · published " + published);
  }

  private String published() {
    List<String> dates =
        overview.articles().stream()
            .map(Entry::published)
            .filter(date -> !date.isEmpty())
            .sorted()
            .toList();
    if (dates.isEmpty()) {
      return "";
    }
    String first = dates.get(0);
    String last = dates.get(dates.size() - 1);
    return first.equals(last) ? first : first + " – " + last;
  }

  private static void add(List<String> parts, int number, String one, String many) {
    if (number > 0) {
      parts.add(RecordWords.count(number, one, many));
    }
  }

  private Markup navigation(boolean tallied) {
    List<Markup> items = new ArrayList<>();
    navigate(items, overview.events(), "timeline", "Timeline");
    navigate(items, overview.storylines(), "storylines", "Storylines");
    navigate(items, overview.positions(), "positions", "Positions");
    navigate(items, tallied ? 1 : 0, "tallies", "Tallies");
    navigate(items, overview.articles().size(), "articles", "Articles");
    return Markup.join(items);
  }

  private static void navigate(List<Markup> items, int count, String anchor, String words) {
    if (count > 0) {
      items.add(
          NAVIGATION.fill(Map.of("anchor", Markup.text(anchor), "words", Markup.text(words))));
    }
  }

  private Markup contents() {
    if (overview.articles().size() < 2) {
      return Markup.EMPTY;
    }
    List<Markup> entries = new ArrayList<>();
    for (Entry entry : overview.articles()) {
      entries.add(
          ENTRY.fill(
              Map.of(
                  "anchor", Markup.text(Anchors.article(entries.size())),
                  "title", Markup.text(entry.title()),
                  "outlet", Markup.text(entry.outlet()),
                  "published", Markup.text(entry.published()),
                  "copy", Markup.text(entry.copy() ? "copy" : ""),
                  "count", Markup.text(RecordWords.count(entry.records(), "record", "records")))));
    }
    return CONTENTS.fill(Map.of("entries", Markup.join(entries)));
  }

  /** What the page's content policy knows its own style and script by. */
  private static Markup hash(Markup source) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(source.html().getBytes(StandardCharsets.UTF_8));
      return new Markup(Base64.getEncoder().encodeToString(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private void write(Markup markup) throws IOException {
    out.write(markup.html());
    out.write('\n');
  }
}
