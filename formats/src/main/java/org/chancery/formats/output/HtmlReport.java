package org.chancery.formats.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.chancery.formats.output.html.Overview;
import org.chancery.formats.output.html.ReportPage;
import org.chancery.formats.record.RecordSpool;

/**
 * One self-contained HTML page: a timeline of the events, storylines, who stands where, what
 * follows from it in the bodies that decide, and each article with its evidence marked and its
 * records beside it. Since the overview comes first, the records are kept on disk until {@link
 * #close}, which writes the page; memory holds a few words for each article, event and position.
 */
public final class HtmlReport implements RecordSink {

  private final Writer out;
  private final RecordSpool spool = new RecordSpool();
  private final Overview overview = new Overview();
  private final List<RecordSpool.Place> articles = new ArrayList<>();
  private final List<RecordSpool.Place> storylines = new ArrayList<>();
  private final List<ObjectNode> tallies = new ArrayList<>();
  private final List<ObjectNode> article = new ArrayList<>();

  /**
   * @throws IOException if there is no place for temporary files
   */
  public HtmlReport(Writer out) throws IOException {
    this.out = out;
  }

  @Override
  public void write(ObjectNode record) throws IOException {
    switch (record.path("record").asText()) {
      case "article" -> {
        endArticle();
        article.add(record);
      }
      case "event", "statement", "position" -> {
        if (article.isEmpty()) {
          throw new IOException("a record before its article: " + record.path("id").asText());
        }
        article.add(record);
      }
      case "storyline" -> {
        endArticle();
        overview.addStoryline(record);
        storylines.add(spool.add(List.of(record)));
      }
      case "tally" -> {
        endArticle();
        tallies.add(record);
      }
      default ->
          throw new IOException("not a record that a report shows: " + record.path("record"));
    }
  }

  private void endArticle() throws IOException {
    if (!article.isEmpty()) {
      overview.addArticle(article);
      articles.add(spool.add(article));
      article.clear();
    }
  }

  @Override
  public void close() throws IOException {
    try (out;
        spool) {
      endArticle();
      ReportPage page = new ReportPage(out, overview);
      page.begin(!tallies.isEmpty());
      page.beginStorylines();
      for (int i = 0; i < storylines.size(); i++) {
        page.storyline(i, spool.read(storylines.get(i)).get(0));
      }
      page.beginArticles(tallies);
      for (int i = 0; i < articles.size(); i++) {
        page.article(i, spool.read(articles.get(i)));
      }
      page.end();
    }
  }
}
