package org.chancery.engine.extraction.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.engine.extraction.Statement.Attitude;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Statements that a name and a colon before the words attribute, without a verb (headlines,
 * interviews, transcripts). One for each article.
 */
final class Labels {

  private static final int LONGEST_LABEL = 8;

  /** With so many labelled paragraphs an article is an interview or a transcript. */
  private static final int DIALOGUE = 3;

  /** Fewer words behind a label are a list's entry, not speech. */
  private static final int FEWEST_WORDS = 4;

  private static final Set<String> QUESTION_AND_ANSWER = Set.of("Q", "A");

  private record Label(ParsedSentence sentence, int last, int colon, Span paragraph) {}

  private final ParsedArticle article;
  private final Quotations quotations;

  Labels(ParsedArticle article, Quotations quotations) {
    this.article = article;
    this.quotations = quotations;
  }

  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    int paragraph = -1;
    for (ParsedSentence sentence : article.sentences()) {
      if (sentence.paragraph() != paragraph && sentence.paragraph() < article.paragraphs().size()) {
        paragraph = sentence.paragraph();
        Span span = article.paragraphs().get(paragraph);
        Label label = label(sentence, span);
        if (label != null) {
          labels.add(label);
        }
      }
    }
    Map<String, Integer> times = new HashMap<>();
    labels.forEach(label -> times.merge(words(label), 1, Integer::sum));
    for (Label label : labels) {
      // In an interview or a transcript the same labels come again.
      boolean again = times.getOrDefault(words(label), 0) > 1;
      add(drafts, labelled(label, labels.size() >= DIALOGUE && again));
    }
    return drafts;
  }

  private static void add(List<Draft> drafts, @Nullable Draft draft) {
    if (draft != null) {
      drafts.add(draft);
    }
  }

  private @Nullable Label label(ParsedSentence sentence, Span paragraph) {
    int last = Math.min(LONGEST_LABEL, sentence.size() - 1);
    for (int i = 1; i <= last; i++) {
      if (sentence.token(i).form().equals(":")) {
        return sentence.token(i).span().end() < paragraph.end()
            ? new Label(sentence, i - 1, i, paragraph)
            : null;
      }
      if (!isNamePart(sentence.token(i - 1), i == 1)) {
        return null;
      }
    }
    return null;
  }

  private static boolean isNamePart(Token token, boolean first) {
    if (first && !Character.isUpperCase(token.form().charAt(0))) {
      return false;
    }
    return !token.isVerb()
        && (token.isNoun()
            || token.tag().equals("JJ")
            || token.tag().equals("-LRB-")
            || token.tag().equals("-RRB-")
            || token.form().equals(",")
            || token.form().equals("of")
            || QUESTION_AND_ANSWER.contains(token.form()));
  }

  private @Nullable Draft labelled(Label label, boolean dialogue) {
    ParsedSentence s = label.sentence();
    Span content = wordsBehind(label);
    if (content.length() == 0) {
      return null;
    }
    Quotation quotation = quotations.at(content.begin()).orElse(null);
    boolean quoted = quotation != null && quotation.span().begin() == content.begin();
    Token head = NounPhrase.head(s, 0, label.last());
    boolean capitals = isCapitals(words(label));
    boolean headline = s.paragraph() == 0 && head.isProperNoun();
    if (!quoted && !capitals && !headline && !(dialogue && s.token(0).isProperNoun())) {
      return null;
    }
    if (!quoted && content.of(article.text()).split("\\s+").length < FEWEST_WORDS) {
      return null;
    }
    Span words = quotation != null && quoted && !capitals && !dialogue ? quotation.span() : content;
    return new Draft(
        s,
        s.token(label.colon()),
        s.token(label.colon()).span(),
        head,
        s.span(0, label.last()),
        List.of(words),
        Attitude.ASSERTION,
        Pattern.LABEL);
  }

  private Span wordsBehind(Label label) {
    int begin = label.sentence().token(label.colon()).span().end();
    int end = label.paragraph().end();
    while (begin < end && Spaces.isSpace(article.text().charAt(begin))) {
      begin++;
    }
    return new Span(begin, end);
  }

  private String words(Label label) {
    return label.sentence().span(0, label.last()).of(article.text());
  }

  private static boolean isCapitals(String label) {
    return QUESTION_AND_ANSWER.contains(label)
        || label.length() > 2 && label.chars().noneMatch(Character::isLowerCase);
  }
}
