package org.chancery.engine.extraction.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.engine.extraction.Statement.Attitude;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Statements that layout attributes, without a verb: a name and a colon before the words
 * (headlines, interviews, transcripts), a dash and a name behind them (credits, embedded posts).
 * One for each article.
 */
final class Labels {

  private static final int LONGEST_LABEL = 8;
  private static final int LONGEST_CREDIT = 20;

  /** With so many labelled paragraphs an article is an interview or a transcript. */
  private static final int DIALOGUE = 3;

  /** Fewer words behind a label are a list's entry, not speech. */
  private static final int FEWEST_WORDS = 4;

  private static final Set<String> QUESTION_AND_ANSWER = Set.of("Q", "A");
  private static final String DASHES = "-–—―~";

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
      credit(sentence, drafts);
    }
    for (Label label : labels) {
      add(drafts, labelled(label, isDialogue(label, labels)));
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
    while (begin < end && isSpace(article.text().charAt(begin))) {
      begin++;
    }
    return new Span(begin, end);
  }

  /** In an interview or a transcript the same labels come again. */
  private boolean isDialogue(Label label, List<Label> labels) {
    String words = words(label);
    return labels.size() >= DIALOGUE
        && labels.stream().filter(other -> words(other).equals(words)).count() > 1;
  }

  private String words(Label label) {
    return label.sentence().span(0, label.last()).of(article.text());
  }

  private static boolean isCapitals(String label) {
    return QUESTION_AND_ANSWER.contains(label)
        || label.length() > 2 && label.chars().noneMatch(Character::isLowerCase);
  }

  /** A dash and a name: "— Mara Vellin", "— Mara Vellin (@vellin) June 3". */
  private void credit(ParsedSentence s, List<Draft> drafts) {
    for (int i = 0; i + 1 < s.size(); i++) {
      Token dash = s.token(i);
      if (dash.form().length() != 1 || DASHES.indexOf(dash.form().charAt(0)) < 0) {
        continue;
      }
      int last = nameEnd(s, i + 1);
      if (last < i + 1) {
        continue;
      }
      boolean post = last + 2 < s.size() && isHandle(s, last + 1);
      Span content = post ? postBefore(dash) : quotationBefore(dash);
      boolean ends = post || endsLine(s, last);
      if (content != null && ends) {
        drafts.add(
            new Draft(
                s,
                dash,
                dash.span(),
                NounPhrase.head(s, i + 1, last),
                s.span(i + 1, last),
                List.of(content),
                Attitude.ASSERTION,
                post ? Pattern.POST : Pattern.CREDIT));
        return;
      }
    }
  }

  /** Index of the last token of the capitalised name that starts at {@code first}. */
  private static int nameEnd(ParsedSentence s, int first) {
    int i = first;
    while (i < s.size()
        && i - first < LONGEST_LABEL
        && (Character.isUpperCase(s.token(i).form().charAt(0))
            || i > first && s.token(i).form().equals("of")
            || i > first && s.token(i).form().equals("the"))
        && !s.token(i).isVerb()) {
      i++;
    }
    return i - 1;
  }

  private static boolean isHandle(ParsedSentence s, int i) {
    return s.token(i).form().equals("(") && s.token(i + 1).form().startsWith("@");
  }

  private boolean endsLine(ParsedSentence s, int last) {
    int end = s.token(last).span().end();
    int lineEnd = article.text().indexOf('\n', end);
    String rest = article.text().substring(end, lineEnd < 0 ? article.text().length() : lineEnd);
    return rest.strip().split("\\s+").length <= LONGEST_CREDIT
        && (rest.isBlank() || rest.startsWith(",") || rest.startsWith("."));
  }

  /** The quotation that ends right before the dash, or in the paragraph before it. */
  private @Nullable Span quotationBefore(Token dash) {
    int i = dash.span().begin() - 1;
    while (i >= 0 && isSpace(article.text().charAt(i))) {
      i--;
    }
    Quotation quotation = i < 0 ? null : quotations.at(i).orElse(null);
    return quotation != null && quotation.closed() && quotation.span().end() == i + 1
        ? quotation.span()
        : null;
  }

  /** The words of a post: what its line, or the line before, holds before the dash. */
  private @Nullable Span postBefore(Token dash) {
    String text = article.text();
    int end = dash.span().begin();
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    int begin = text.lastIndexOf('\n', end - 1) + 1;
    end = withoutLinks(text, begin, end);
    while (begin < end && isSpace(text.charAt(begin))) {
      begin++;
    }
    return begin < end ? new Span(begin, end) : null;
  }

  private static int withoutLinks(String text, int begin, int from) {
    int end = from;
    while (end > begin) {
      int wordBegin = end;
      while (wordBegin > begin && !isSpace(text.charAt(wordBegin - 1))) {
        wordBegin--;
      }
      String word = text.substring(wordBegin, end);
      if (!word.startsWith("http") && !word.startsWith("pic.twitter.com")) {
        break;
      }
      end = wordBegin;
      while (end > begin && isSpace(text.charAt(end - 1))) {
        end--;
      }
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
