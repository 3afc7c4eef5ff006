package org.chancery.engine.extraction.statement;

import java.util.List;
import java.util.Set;
import org.chancery.engine.extraction.Statement.Attitude;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * Finds who spoke a quotation by what stands before its colon: Mara Dorn: "It is over." One for
 * each article.
 */
final class ColonBefore {

  private static final Set<String> NOT_PREDICATES =
      Set.of("aux", "auxpass", "relcl", "acl", "nmod", "compound", "prep");

  private final Quotations quotations;
  private final Drafts drafts;
  private final SentencePlaces places;
  private final SpeechVerbs verbs;

  ColonBefore(Quotations quotations, Drafts drafts, SentencePlaces places, SpeechVerbs verbs) {
    this.quotations = quotations;
    this.drafts = drafts;
    this.places = places;
    this.verbs = verbs;
  }

  boolean speaks(Quotation quotation) {
    int i = places.lastLetterBefore(quotation);
    if (i < 0 || places.text().charAt(i) != ':') {
      return false;
    }
    ParsedSentence sentence = places.at(i);
    if (sentence == null) {
      return false;
    }
    if (byLabel(quotation, sentence, i)
        || byOrigin(quotation, sentence, i)
        || byNameBefore(quotation, sentence, i)) {
      return true;
    }
    for (int t = Math.min(SentencePlaces.firstTokenFrom(sentence, i), sentence.size() - 1);
        t >= 0;
        t--) {
      Token token = sentence.token(t);
      boolean main =
          isPredicate(sentence, token)
              && !NOT_PREDICATES.contains(token.relation())
              && quotations.at(token.span().begin()).isEmpty();
      if (main && verbs.add(quotation, sentence, token, Pattern.COLON)) {
        return true;
      }
    }
    return byNoun(quotation, sentence, i);
  }

  /** A verb, also one taken for a noun; not one whose subject is a relative pronoun. */
  private static boolean isPredicate(ParsedSentence sentence, Token token) {
    Token subject = sentence.child(token, "nsubj").orElse(null);
    boolean relative = subject != null && subject.tag().startsWith("W");
    boolean auxiliary = sentence.child(token, "aux").isPresent();
    return !relative && (token.isVerb() || subject != null && auxiliary);
  }

  /** A name between a mark and the colon: "… in the south - Mara Dorn: 'It is over.'" */
  private boolean byLabel(Quotation quotation, ParsedSentence sentence, int colon) {
    Token mark = sentence.tokenAt(colon).orElse(null);
    int first = mark == null ? 0 : mark.index();
    while (first > 0 && isInLabel(sentence, first - 1)) {
      first--;
    }
    boolean apart =
        first == 0
            || sentence.token(first - 1).relation().equals("punct")
            || sentence.token(first - 1).lemma().equals("from");
    if (mark == null || first == mark.index() || !apart) {
      return false;
    }
    Token name = NounPhrase.head(sentence, first, mark.index() - 1);
    drafts.add(
        Draft.of(
                sentence,
                mark,
                mark.span(),
                name,
                List.of(quotation.span()),
                Attitude.ASSERTION,
                Pattern.LABEL)
            .withSource(sentence.span(first, mark.index() - 1)));
    return true;
  }

  /** "From the report:", "More from Dorn's statement:" */
  private boolean byOrigin(Quotation quotation, ParsedSentence sentence, int colon) {
    Token mark = sentence.tokenAt(colon).orElse(null);
    int from = mark == null ? -1 : mark.index() - 1;
    while (from >= 0 && isInPhrase(sentence.token(from))) {
      from--;
    }
    if (mark == null
        || from < 0
        || from + 1 == mark.index()
        || !sentence.token(from).lemma().equals("from")) {
      return false;
    }
    Token noun = NounPhrase.head(sentence, from + 1, mark.index() - 1);
    Token owner = Subjects.possessor(sentence, noun);
    drafts.add(
        Draft.of(
            sentence,
            mark,
            owner == null ? mark.span() : sentence.span(owner.index() + 1, mark.index()),
            owner == null ? noun : owner,
            List.of(quotation.span()),
            Attitude.ASSERTION,
            Pattern.LABEL));
    return true;
  }

  /** "The vote did not surprise Mara Dorn: '…'": a thing says nothing, who was named last does. */
  private boolean byNameBefore(Quotation quotation, ParsedSentence sentence, int colon) {
    Token mark = sentence.tokenAt(colon).orElse(null);
    Token last = mark == null || mark.index() == 0 ? null : sentence.token(mark.index() - 1);
    Token verb = last == null ? null : sentence.head(last).orElse(null);
    if (mark == null
        || last == null
        || verb == null
        || !last.isProperNoun()
        || !last.relation().equals("dobj")
        || verbs.isSpeechVerb(sentence, verb)) {
      return false;
    }
    Token subject = sentence.child(verb, "nsubj").orElse(null);
    if (subject == null || subject.isProperNoun() || !subject.isNoun()) {
      return false;
    }
    drafts.add(
        Draft.of(
            sentence,
            mark,
            mark.span(),
            last,
            List.of(quotation.span()),
            Attitude.ASSERTION,
            Pattern.LABEL));
    return true;
  }

  private static boolean isInPhrase(Token token) {
    return token.isNoun()
        || token.tag().startsWith("JJ")
        || token.tag().equals("DT")
        || token.tag().equals("POS")
        || token.tag().equals("PRP$");
  }

  private static boolean isInLabel(ParsedSentence sentence, int i) {
    Token token = sentence.token(i);
    boolean joins = token.lemma().equals("and") && i > 0 && sentence.token(i - 1).isProperNoun();
    return token.isProperNoun()
        || token.isNoun() && Character.isUpperCase(token.form().charAt(0))
        || joins;
  }

  /** A line without a verb before the colon: "Transcript as follows:". */
  private boolean byNoun(Quotation quotation, ParsedSentence sentence, int colon) {
    Token mark = sentence.tokenAt(colon).orElse(null);
    if (mark == null) {
      return false;
    }
    for (Token token : sentence.tokens()) {
      if (token.isNoun() && token.index() < mark.index() && token.head() < 0) {
        drafts.add(
            Draft.of(
                sentence,
                mark,
                mark.span(),
                token,
                List.of(quotation.span()),
                Attitude.ASSERTION,
                Pattern.COLON));
        return true;
      }
    }
    return false;
  }
}
