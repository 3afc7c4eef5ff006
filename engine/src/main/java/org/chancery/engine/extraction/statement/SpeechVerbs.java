package org.chancery.engine.extraction.statement;

import java.util.List;
import org.chancery.engine.extraction.Statement.Attitude;
import org.chancery.engine.extraction.statement.Frame.Shape;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * The verbs that may say who spoke a quotation, and the statements that they make. One for each
 * article.
 */
final class SpeechVerbs {

  private final Quotations quotations;
  private final CueLexicon lexicon;
  private final Drafts drafts;

  SpeechVerbs(Quotations quotations, CueLexicon lexicon, Drafts drafts) {
    this.quotations = quotations;
    this.lexicon = lexicon;
    this.drafts = drafts;
  }

  /** A verb of the lexicon that takes what is said, in the active, and no statement's cue yet. */
  boolean isFreeSpeechVerb(ParsedSentence sentence, Token token) {
    Cue cue = lexicon.verb(token.lemma());
    return cue != null && cue.takes(Shape.CLAUSE) && isFreeVerb(sentence, token);
  }

  /** "was asked by Dorn": a passive that names who speaks. */
  boolean isFreePassive(ParsedSentence sentence, Token token) {
    Cue cue = lexicon.verb(token.lemma());
    return cue != null
        && cue.takes(Shape.CLAUSE)
        && sentence.child(token, "agent").isPresent()
        && drafts.byCue(sentence, token) < 0
        && quotations.at(token.span().begin()).isEmpty();
  }

  /**
   * A verb of the lexicon that takes what is said, in the active, be it a statement's cue or not.
   */
  boolean isSpeechVerb(ParsedSentence sentence, Token token) {
    Cue cue = lexicon.verb(token.lemma());
    return cue != null && cue.takes(Shape.CLAUSE) && isActiveVerb(sentence, token);
  }

  /** Any verb in the active that is no statement's cue yet. */
  boolean isFreeVerb(ParsedSentence sentence, Token token) {
    return isActiveVerb(sentence, token) && drafts.byCue(sentence, token) < 0;
  }

  private boolean isActiveVerb(ParsedSentence sentence, Token token) {
    return token.isVerb()
        && !token.relation().startsWith("aux")
        && !token.lemma().equals("be")
        && !Subjects.isPassive(sentence, token)
        && quotations.at(token.span().begin()).isEmpty();
  }

  /** Makes the quotation a statement of the verb's subject; false where none stands outside it. */
  boolean add(Quotation quotation, ParsedSentence sentence, Token verb, Pattern pattern) {
    Cue cue = lexicon.verb(verb.lemma());
    Token source =
        pattern == Pattern.QUOTATION && Subjects.isInverted(sentence, verb.index())
            ? Subjects.behind(sentence, verb)
            : Subjects.speaker(sentence, verb);
    if (source != null && quotation.span().contains(source.span())) {
      source = Subjects.beside(sentence, verb);
    }
    if (source == null || quotation.span().contains(source.span())) {
      return false;
    }
    drafts.add(
        Draft.of(
            sentence,
            verb,
            CueSpan.verb(sentence, verb),
            source,
            List.of(quotation.span()),
            cue == null || !cue.takes(Shape.CLAUSE)
                ? Attitude.ASSERTION
                : cue.attitude(Shape.CLAUSE),
            pattern));
    return true;
  }
}
