package org.chancery.engine.extraction.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.engine.extraction.Statement.Attitude;
import org.chancery.engine.extraction.statement.Frame.Shape;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/** Statements that a noun or an adjective introduces: "the claim that", "aware that". */
final class NounCues {

  private static final Set<String> SOURCE_PREPOSITIONS = Set.of("by", "from", "among");

  /** What the statement says, by its head, and how the source stands to it. */
  private record Complement(Token head, Attitude attitude) {}

  private final CueLexicon lexicon;
  private final Contents contents;

  NounCues(CueLexicon lexicon, Contents contents) {
    this.lexicon = lexicon;
    this.contents = contents;
  }

  /** The statement that this noun or adjective introduces, or null. */
  @Nullable Draft of(ParsedSentence s, Token word) {
    if (word.isNoun()) {
      Cue cue = lexicon.noun(word.lemma());
      return cue == null ? null : noun(s, word, cue);
    }
    if (word.tag().startsWith("JJ")) {
      Cue cue = lexicon.adjective(word.lemma());
      return cue == null ? null : adjective(s, word, cue);
    }
    if (word.tag().equals("VBN") && s.child(word, "auxpass").isPresent()) {
      Cue cue = lexicon.adjective(word.form().toLowerCase(Locale.ROOT));
      return cue == null ? null : participle(s, word, cue);
    }
    return null;
  }

  /** "was convinced that": a passive only by its form. */
  private @Nullable Draft participle(ParsedSentence s, Token word, Cue cue) {
    Complement complement = complement(s, word, cue, false);
    Token subject = s.child(word, "nsubjpass").orElse(null);
    return complement == null || s.child(word, "agent").isPresent()
        ? null
        : draft(s, word, subject, CueSpan.verb(s, word), complement, Pattern.ADJECTIVE);
  }

  private @Nullable Draft noun(ParsedSentence s, Token noun, Cue cue) {
    Complement complement = complement(s, noun, cue, true);
    if (complement == null) {
      return null;
    }
    Token source = Subjects.possessor(s, noun);
    Token verb = governor(s, noun);
    if (source == null) {
      source = named(s, noun);
    }
    Span span = noun.span();
    if (source == null && verb != null) {
      source = Subjects.speaker(s, verb);
      span = verb.span().cover(span);
    }
    return draft(s, noun, source, span, complement, Pattern.NOUN);
  }

  private @Nullable Draft adjective(ParsedSentence s, Token adjective, Cue cue) {
    if (!adjective.relation().equals("acomp") && !adjective.relation().equals("conj")
        || adjective.head() < 0) {
      return null;
    }
    Token verb = s.token(adjective.head());
    if (!verb.isVerb()) {
      return null;
    }
    Complement complement = complement(s, adjective, cue, false);
    if (complement == null) {
      return null;
    }
    Span span = CueSpan.verb(s, verb).cover(adjective.span());
    return draft(s, adjective, Subjects.speaker(s, verb), span, complement, Pattern.ADJECTIVE);
  }

  private static @Nullable Complement complement(
      ParsedSentence s, Token head, Cue cue, boolean noun) {
    for (Token child : s.children(head)) {
      if (child.index() < head.index()) {
        continue;
      }
      switch (child.relation()) {
        case "acl", "ccomp", "xcomp" -> {
          boolean infinitive = VerbCues.isInfinitive(s, child);
          boolean clause =
              !infinitive
                  && (!noun
                      || s.child(child, "mark").isPresent()
                      || child.relation().equals("ccomp"));
          if (infinitive && cue.takes(Shape.INFINITIVE)) {
            return new Complement(child, cue.attitude(Shape.INFINITIVE));
          }
          if (clause && cue.takes(Shape.CLAUSE)) {
            return new Complement(child, cue.attitude(Shape.CLAUSE));
          }
        }
        case "prep" -> {
          Token object = s.child(child, "pobj", "pcomp").orElse(null);
          if (object != null && cue.takes(child.lemma())) {
            Frame frame = new Frame(Shape.PREPOSITION, child.lemma());
            return new Complement(object, cue.attitude(frame));
          }
        }
        default -> {}
      }
    }
    return null;
  }

  private static @Nullable Token named(ParsedSentence s, Token noun) {
    for (Token child : s.children(noun)) {
      if ((child.relation().equals("prep") || child.relation().equals("agent"))
          && SOURCE_PREPOSITIONS.contains(child.lemma())) {
        return s.child(child, "pobj").orElse(null);
      }
    }
    return null;
  }

  /** The verb that the noun is the object of, directly or through a preposition. */
  private static @Nullable Token governor(ParsedSentence s, Token noun) {
    if (noun.head() < 0) {
      return null;
    }
    Token head = s.token(noun.head());
    if (noun.relation().equals("dobj") || noun.relation().equals("attr")) {
      return head.isVerb() ? head : null;
    }
    if (noun.relation().equals("pobj") && head.head() >= 0) {
      Token verb = s.token(head.head());
      return verb.isVerb() ? verb : null;
    }
    return null;
  }

  private @Nullable Draft draft(
      ParsedSentence s,
      Token word,
      @Nullable Token source,
      Span span,
      Complement complement,
      Pattern pattern) {
    List<Span> spans = contents.of(s, Contents.under(s, complement.head()), span);
    return spans.isEmpty()
        ? null
        : contents.clipped(Draft.of(s, word, span, source, spans, complement.attitude(), pattern));
  }
}
