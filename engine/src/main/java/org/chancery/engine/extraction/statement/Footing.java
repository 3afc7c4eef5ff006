package org.chancery.engine.extraction.statement;

import java.util.List;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Statement.Basis;
import org.chancery.engine.extraction.statement.SourceWords.Kind;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** On what footing a source speaks. Stateless. */
final class Footing {

  private Footing() {}

  static Basis of(Draft draft, List<CodedActor> sources, SourceWords words) {
    Token head = draft.source();
    if (head == null || sources.isEmpty()) {
      return Basis.UNNAMED;
    }
    if (sources.stream().anyMatch(actor -> actor.who().named())) {
      return Basis.ON_RECORD;
    }
    ParsedSentence s = draft.sentence();
    Token noun = head;
    if (head.tag().startsWith("W") && draft.cue().relation().equals("relcl")) {
      noun = s.head(draft.cue()).orElse(head);
    }
    if (words.is(Kind.DOCUMENT, noun.lemma())) {
      return Basis.DOCUMENT;
    }
    if (words.is(Kind.UNNAMED, noun.lemma())) {
      return Basis.UNNAMED;
    }
    if (noun.lemma().equals("they") && isUnresolved(sources)) {
      return Basis.UNNAMED;
    }
    boolean known =
        noun.tag().equals("PRP")
            || noun.tag().equals("PRP$")
            || words.is(Kind.INSTITUTION, noun.lemma())
            || holdsName(s, noun);
    return known ? Basis.ON_RECORD : Basis.BACKGROUND;
  }

  /** "They say": nobody whom the article has spoken of. */
  private static boolean isUnresolved(List<CodedActor> sources) {
    return sources.stream().allMatch(actor -> SourceActors.isOfWordsOnly(actor.who()));
  }

  /** A name in apposition, or before the noun: "a spokesman, Ilja Brask". */
  private static boolean holdsName(ParsedSentence s, Token noun) {
    if (noun.isProperNoun()) {
      return true;
    }
    for (Token child : s.children(noun)) {
      if (child.relation().equals("appos") && child.isProperNoun()) {
        return true;
      }
    }
    return false;
  }
}
