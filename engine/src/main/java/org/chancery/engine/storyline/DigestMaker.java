package org.chancery.engine.storyline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.engine.article.Article;
import org.chancery.engine.article.Found;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.Extraction;

/** Makes digests; holds the word lists that it takes. Thread-safe. */
final class DigestMaker {

  private static final int TITLE_WORDS = 12;

  /** Place, date and agency before the first sentence. */
  private static final Pattern DATELINE =
      Pattern.compile("^\\p{Lu}{2}[^\u2014\u2013]{1,80}[\u2014\u2013]\\h*(?=\\p{Lu})");

  private static final Agencies AGENCIES = new Agencies();
  private static final AgencyCredit CREDIT = new AgencyCredit(AGENCIES);
  private static final TopicWords TOPICS = new TopicWords();
  private static final AmountFinder AMOUNTS = new AmountFinder();

  private static final GistMaker GISTS = new GistMaker(TOPICS, AMOUNTS);

  private DigestMaker() {}

  static ArticleDigest digest(Article article, List<Extraction> records) {
    String text = article.text().text();
    Found<String> outlet = article.outlet();
    String title = article.title() == null ? opening(text) : article.title().value();
    List<Word> words = Word.of(text);
    List<EventDigest> events = new ArrayList<>();
    for (Extraction record : records) {
      if (record instanceof Event event) {
        events.add(EventDigest.of(event, text, TOPICS, AMOUNTS));
      }
    }
    return new ArticleDigest(
        article.id(),
        article.contentHash(),
        title,
        article.publishedOn(),
        outlet == null ? null : AGENCIES.canonical(outlet.value()).intern(),
        CREDIT.of(article),
        TextSketch.of(words),
        GISTS.gist(text, words),
        TopicVector.of(title, words, records, TOPICS),
        events);
  }

  /** The first words of a text's first line, without its dateline. */
  private static String opening(String text) {
    String line = text.lines().filter(some -> !some.isBlank()).findFirst().orElse("").strip();
    line = DATELINE.matcher(line).replaceFirst("");
    List<Word> words = Word.of(line);
    if (words.size() <= TITLE_WORDS) {
      return line;
    }
    return line.substring(0, words.get(TITLE_WORDS - 1).end()) + " \u2026";
  }
}
