package org.chancery.engine.pipeline;

import java.util.List;
import org.chancery.engine.article.Article;
import org.chancery.engine.extraction.Extraction;
import org.chancery.engine.extraction.Grounds;
import org.chancery.engine.sentence.ParsedSentence;

/**
 * Why a record is as it is.
 *
 * @param sentences those that its words stand in, parsed
 * @param grounds the rule or model with its entries, and what lost
 * @param others the article's other records over the same words
 */
public record Explanation(
    Article article,
    Extraction record,
    List<ParsedSentence> sentences,
    Grounds grounds,
    List<Extraction> others) {

  public Explanation {
    sentences = List.copyOf(sentences);
    others = List.copyOf(others);
  }
}
