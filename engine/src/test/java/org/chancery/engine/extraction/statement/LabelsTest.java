package org.chancery.engine.extraction.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.article.Article;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LabelsTest {

  /** As many paragraphs as a text may have: each label is looked up, not compared with all. */
  @Test
  void aLongTranscriptIsSoonRead() {
    int count = 60_000;
    StringBuilder text = new StringBuilder();
    List<Span> paragraphs = new ArrayList<>();
    List<ParsedSentence> sentences = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int begin = text.length();
      String name = "Vellin" + i / 2;
      text.append(name).append(": we have met them all");
      Span paragraph = new Span(begin, text.length());
      paragraphs.add(paragraph);
      int colon = begin + name.length();
      sentences.add(
          new ParsedSentence(
              i,
              i,
              List.of(
                  new Token(0, new Span(begin, colon), name, name, "NNP", -1, "root"),
                  new Token(1, new Span(colon, colon + 1), ":", ":", ":", 0, "punct"))));
      text.append('\n');
    }
    ParsedArticle article =
        new ParsedArticle(Article.ofText("test", text.toString()), paragraphs, sentences);

    List<Draft> drafts =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> new Labels(article, new Quotations(List.of())).drafts());

    assertThat(drafts).hasSize(count);
  }
}
