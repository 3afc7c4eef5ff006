package org.chancery.engine.extraction.statement;

import java.util.List;
import java.util.Set;
import org.chancery.engine.extraction.Statement.Attitude;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who spoke a quotation by a noun before it: her answer was, "No"; in Dorn's words, "a day of
 * peace"; he used the words "a last offer". One for each article.
 */
final class NounBefore {

  /** What somebody says, besides the nouns of the lexicon. */
  private static final Set<String> SAYINGS =
      Set.of(
          "answer",
          "response",
          "reply",
          "message",
          "advice",
          "motto",
          "slogan",
          "mantra",
          "dictum",
          "line",
          "refrain",
          "word",
          "retort",
          "greeting",
          "comment",
          "remark",
          "verdict",
          "plea",
          "conclusion",
          "explanation",
          "reaction",
          "question");

  private static final Set<String> WORDINGS =
      Set.of("word", "phrase", "term", "expression", "slogan", "line", "hashtag");

  private static final Set<String> USES =
      Set.of("use", "coin", "utter", "repeat", "invoke", "borrow", "employ", "choose");

  private static final Set<String> MARKS = Set.of(",", ":");

  private final CueLexicon lexicon;
  private final Drafts drafts;

  NounBefore(CueLexicon lexicon, Drafts drafts) {
    this.lexicon = lexicon;
    this.drafts = drafts;
  }

  boolean speaks(Quotation quotation, @Nullable ParsedSentence s) {
    int edge = s == null ? 0 : SentencePlaces.firstTokenFrom(s, quotation.span().begin());
    if (s == null || edge < 2) {
      return false;
    }
    boolean mark = MARKS.contains(s.token(edge - 1).form());
    Token last = s.token(mark ? edge - 2 : edge - 1);
    if (last.lemma().equals("be")) {
      return byWhatItIs(quotation, s, last);
    }
    if (!last.isNoun()) {
      return false;
    }
    return mark && isInWords(s, last)
        ? add(quotation, s, last, last, Subjects.possessor(s, last))
        : byUse(quotation, s, last);
  }

  /** "Her answer was, '…'" */
  private boolean byWhatItIs(Quotation quotation, ParsedSentence s, Token be) {
    Token noun = s.child(be, "nsubj").orElse(null);
    if (noun == null
        || noun.index() > be.index()
        || !SAYINGS.contains(noun.lemma()) && lexicon.noun(noun.lemma()) == null) {
      return false;
    }
    Token source = Subjects.possessor(s, noun);
    if (source == null) {
      source =
          s.children(noun).stream()
              .filter(of -> of.lemma().equals("from") || of.lemma().equals("of"))
              .flatMap(of -> s.child(of, "pobj").stream())
              .filter(Token::isProperNoun)
              .findFirst()
              .orElse(null);
    }
    return add(quotation, s, noun, be, source);
  }

  /** "In Dorn's words, '…'" */
  private static boolean isInWords(ParsedSentence s, Token noun) {
    return noun.lemma().equals("word")
        && s.head(noun).filter(in -> in.lemma().equals("in")).isPresent();
  }

  /** "Dorn used the words '…'" */
  private boolean byUse(Quotation quotation, ParsedSentence s, Token noun) {
    Token verb = noun.relation().equals("dobj") ? s.head(noun).orElse(null) : null;
    return verb != null
        && WORDINGS.contains(noun.lemma())
        && USES.contains(verb.lemma())
        && !Subjects.isPassive(s, verb)
        && add(quotation, s, verb, noun, Subjects.speaker(s, verb));
  }

  private boolean add(
      Quotation quotation, ParsedSentence s, Token first, Token last, @Nullable Token source) {
    if (source == null || drafts.byCue(s, first) >= 0) {
      return false;
    }
    drafts.add(
        Draft.of(
            s,
            first,
            s.span(first.index(), last.index()),
            source,
            List.of(quotation.span()),
            Attitude.ASSERTION,
            Pattern.QUOTATION));
    return true;
  }
}
