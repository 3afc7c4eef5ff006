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
 * Statements that a name behind the words attributes, without a verb: a dash and a name (credits,
 * embedded posts), or a name on the last line of a quotation that is set apart. One for each
 * article.
 */
final class Credits {

  private static final int LONGEST_NAME = 8;
  private static final int LONGEST_CREDIT = 20;

  /** Of a line behind the name, in UTF-16 units: what is longer is no credit. */
  private static final int LONGEST_REST = 1_000;

  private static final String DASHES = "-–—―~";
  private static final Set<String> NAME_JOINTS = Set.of("of", "for", "and", "the", ",");

  private final ParsedArticle article;
  private final Quotations quotations;

  Credits(ParsedArticle article, Quotations quotations) {
    this.article = article;
    this.quotations = quotations;
  }

  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      credit(sentence, drafts);
      Draft signed = signature(sentence);
      if (signed != null) {
        drafts.add(signed);
      }
    }
    return drafts;
  }

  /** The last line of a quotation over several lines, where it is its speaker's name. */
  private @Nullable Draft signature(ParsedSentence s) {
    int last = s.size() - 1;
    while (last > 0 && !Character.isLetterOrDigit(s.token(last).form().charAt(0))) {
      last--;
    }
    if (last < 1 || last == s.size() - 1 || last > LONGEST_CREDIT || !isName(s, last)) {
      return null;
    }
    Quotation line = quotations.at(s.token(0).span().begin()).orElse(null);
    int before = s.token(0).span().begin() - 1;
    while (before >= 0 && Spaces.isSpace(article.text().charAt(before))) {
      before--;
    }
    Quotation words = before < 0 ? null : quotations.at(before).orElse(null);
    if (line == null || words == null || line == words || words.closed() || !signs(line, s)) {
      return null;
    }
    Token mark = s.token(s.size() - 1);
    Span closing = new Span(line.inner().end(), line.span().end());
    Token head = NounPhrase.head(s, 0, last);
    return new Draft(
        s,
        mark,
        closing,
        head,
        s.span(0, last),
        List.of(words.span()),
        Attitude.ASSERTION,
        Pattern.CREDIT);
  }

  private static boolean signs(Quotation line, ParsedSentence s) {
    return line.closed()
        && line.inner().begin() == s.token(0).span().begin()
        && line.span().end() >= s.token(s.size() - 1).span().end();
  }

  private static boolean isName(ParsedSentence s, int last) {
    for (int i = 0; i <= last; i++) {
      String form = s.token(i).form();
      if (s.token(i).isVerb()
          || !Character.isUpperCase(form.charAt(0)) && (i == 0 || !NAME_JOINTS.contains(form))) {
        return false;
      }
    }
    return true;
  }

  /** A dash and a name: "— Mara Vellin", "— Mara Vellin (@vellin) June 3". */
  private void credit(ParsedSentence s, List<Draft> drafts) {
    for (int i = 0; i + 1 < s.size(); i++) {
      Token dash = s.token(i);
      if (dash.form().length() != 1 || DASHES.indexOf(dash.form().charAt(0)) < 0) {
        continue;
      }
      int last = nameEnd(s, i + 1);
      if (last < i + 1 || s.token(i + 1).tag().equals("IN")) {
        continue; // "— In Lesk, on Friday": where and when, not who
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
        && i - first < LONGEST_NAME
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
    String text = article.text();
    int end = s.token(last).span().end();
    int farthest = Math.min(text.length(), end + LONGEST_REST);
    int lineEnd = end;
    while (lineEnd < farthest && text.charAt(lineEnd) != '\n') {
      lineEnd++;
    }
    if (lineEnd == farthest && farthest < text.length()) {
      return false;
    }
    String rest = text.substring(end, lineEnd);
    return rest.strip().split("\\s+").length <= LONGEST_CREDIT
        && (rest.isBlank() || rest.startsWith(",") || rest.startsWith("."));
  }

  /** The quotation that ends right before the dash, or in the paragraph before it. */
  private @Nullable Span quotationBefore(Token dash) {
    int i = dash.span().begin() - 1;
    while (i >= 0 && Spaces.isSpace(article.text().charAt(i))) {
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
    while (end > 0 && Spaces.isSpace(text.charAt(end - 1))) {
      end--;
    }
    int begin = text.lastIndexOf('\n', end - 1) + 1;
    end = withoutLinks(text, begin, end);
    while (begin < end && Spaces.isSpace(text.charAt(begin))) {
      begin++;
    }
    return begin < end ? new Span(begin, end) : null;
  }

  private static int withoutLinks(String text, int begin, int from) {
    int end = from;
    while (end > begin) {
      int wordBegin = end;
      while (wordBegin > begin && !Spaces.isSpace(text.charAt(wordBegin - 1))) {
        wordBegin--;
      }
      String word = text.substring(wordBegin, end);
      if (!word.startsWith("http") && !word.startsWith("pic.twitter.com")) {
        break;
      }
      end = wordBegin;
      while (end > begin && Spaces.isSpace(text.charAt(end - 1))) {
        end--;
      }
    }
    return end;
  }
}
