package org.chancery.engine.extraction.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.engine.extraction.Statement.Attitude;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who spoke a quotation by a verb before it: Dorn said, "We will stay." One for each article.
 */
final class VerbBefore {

  /** Most tokens between the verb and the quotation. */
  private static final int NEAR = 16;

  private static final Set<String> OPENING = Set.of("when", "as", "after", "while", "once");

  /** Letters of a comma and a blank. */
  private static final int MARKS = 2;

  private static final Set<String> INTERRUPTING = Set.of("interrupt", "interject", "retort");

  /** Verbs of speech that need not say what was said. */
  private static final Set<String> SPEAKING =
      Set.of("respond", "reply", "counter", "object", "speak", "testify", "preach", "lecture");

  /** Verbs that with these particles break in: "her husband cut in." */
  private static final Set<String> WITH_PARTICLE =
      Set.of("cut in", "chime in", "break in", "pipe up", "shoot back", "fire back", "hit back");

  private static final Set<String> FRONTED =
      Set.of(
          "said",
          "says",
          "asked",
          "asks",
          "added",
          "adds",
          "wrote",
          "writes",
          "replied",
          "tweeted",
          "explained",
          "concluded");

  private final Drafts drafts;
  private final SpeechVerbs verbs;
  private final SourceWords sources = SourceWords.bundled();

  VerbBefore(Drafts drafts, SpeechVerbs verbs) {
    this.drafts = drafts;
    this.verbs = verbs;
  }

  /** A verb of speech with nothing between it and the quotation. */
  boolean adjoins(Quotation quotation, @Nullable ParsedSentence sentence) {
    int edge =
        sentence == null ? 0 : SentencePlaces.firstTokenFrom(sentence, quotation.span().begin());
    if (sentence == null || edge == 0) {
      return false;
    }
    Token verb = sentence.token(edge - 1);
    return isTakenForEnd(quotation, sentence, verb)
        || verbs.isFreeSpeechVerb(sentence, verb)
            && verbs.add(quotation, sentence, verb, Pattern.QUOTATION);
  }

  /** Whether the quotation is what a document says that somebody put out with the words before. */
  boolean isOfDocument(Quotation quotation, @Nullable ParsedSentence sentence) {
    int edge =
        sentence == null ? 0 : SentencePlaces.firstTokenFrom(sentence, quotation.span().begin());
    if (sentence == null || edge < 2) {
      return false;
    }
    Token last = sentence.token(edge - 1);
    return last.form().equals(",")
        ? issuing(quotation, sentence, sentence.token(edge - 2))
        : reads(quotation, sentence, last);
  }

  /** Dorn posted a message reading "We will stay.": what the document reads, Dorn posted. */
  private boolean reads(Quotation quotation, ParsedSentence sentence, Token verb) {
    Token document = verb.relation().equals("acl") ? sentence.head(verb).orElse(null) : null;
    Token posting =
        document != null && document.relation().equals("dobj")
            ? sentence.head(document).orElse(null)
            : null;
    int i = posting == null ? -1 : drafts.byCue(sentence, posting);
    if (i < 0 || document == null || !sources.is(SourceWords.Kind.DOCUMENT, document.lemma())) {
      return false;
    }
    drafts.replaceContent(i, quotation);
    return true;
  }

  /** In the north, where farms fail, he said "no": the verb has its words behind it. */
  private boolean isTakenForEnd(Quotation quotation, ParsedSentence sentence, Token verb) {
    int i = drafts.byCue(sentence, verb);
    if (i < 0
        || !verbs.isSpeechVerb(sentence, verb)
        || drafts.get(i).contentCover().end() > verb.span().begin()) {
      return false;
    }
    boolean quotes = drafts.quotes(i);
    if (!quotes) {
      drafts.replaceContent(i, quotation);
    }
    return !quotes;
  }

  /**
   * A verb that a comma parts from the quotation: "Dorn snapped, 'Enough!'"
   *
   * @param any whether it may be any verb, else only one of speech, before a colon too
   */
  boolean standsBeforeMark(Quotation quotation, @Nullable ParsedSentence sentence, boolean any) {
    int edge =
        sentence == null ? 0 : SentencePlaces.firstTokenFrom(sentence, quotation.span().begin());
    if (sentence == null || edge < 2) {
      return false;
    }
    String mark = sentence.token(edge - 1).form();
    if (!mark.equals(",") && (any || !mark.equals(":"))) {
      return false;
    }
    Token last = sentence.token(edge - 2);
    boolean particle = last.relation().equals("prt") || last.tag().equals("RB");
    Token verb = particle && edge > 2 ? sentence.token(edge - 3) : last;
    int inserted = drafts.byCue(sentence, verb);
    if (inserted >= 0
        && mark.equals(",")
        && drafts.get(inserted).pattern() == Pattern.CLAUSE
        && drafts.get(inserted).contentCover().end() <= verb.span().begin()) {
      drafts.extend(inserted, quotation);
      return true;
    }
    boolean free =
        any
            ? verbs.isFreeVerb(sentence, verb) && !isCircumstance(sentence, verb)
            : verbs.isFreeSpeechVerb(sentence, verb);
    return free && verbs.add(quotation, sentence, verb, Pattern.QUOTATION);
  }

  /** "when the news broke, '…'": what happened meanwhile; but not "as Dorn put it, '…'". */
  private static boolean isCircumstance(ParsedSentence sentence, Token verb) {
    return verb.relation().equals("advcl")
        && sentence.child(verb, "mark", "advmod").isPresent()
        && sentence.child(verb, "dobj").isEmpty();
  }

  /** "When somebody shouted, 'Enough!', Dorn smiled": a clause that opens the sentence. */
  boolean opensSentence(Quotation quotation, @Nullable ParsedSentence sentence) {
    int edge =
        sentence == null ? 0 : SentencePlaces.firstTokenFrom(sentence, quotation.span().begin());
    if (sentence == null || edge < 3 || !sentence.token(edge - 1).form().equals(",")) {
      return false;
    }
    Token verb = sentence.token(edge - 2);
    return opens(sentence, verb)
        && verbs.isFreeSpeechVerb(sentence, verb)
        && verbs.add(quotation, sentence, verb, Pattern.QUOTATION);
  }

  /** The same for a statement that has the quotation already. */
  boolean isOpening(Draft given, Quotation quotation) {
    return given.cueSpan().end() <= quotation.span().begin()
        && quotation.span().begin() - given.cueSpan().end() <= MARKS
        && opens(given.sentence(), given.cue());
  }

  private static boolean opens(ParsedSentence sentence, Token verb) {
    String first = sentence.token(0).lemma().toLowerCase(Locale.ROOT);
    return OPENING.contains(first) && verb.relation().equals("advcl");
  }

  /** A verb of speech in this sentence, before the quotation and near it. */
  boolean isNear(Quotation quotation, @Nullable ParsedSentence sentence) {
    if (sentence == null) {
      return false;
    }
    int edge = SentencePlaces.firstTokenFrom(sentence, quotation.span().begin());
    for (int i = edge - 1; i >= Math.max(0, edge - NEAR); i--) {
      if (tells(quotation, sentence, sentence.token(i))) {
        return true;
      }
      if (putsIt(sentence, sentence.token(i))) {
        return verbs.add(quotation, sentence, sentence.token(i), Pattern.QUOTATION);
      }
      if ((verbs.isFreeSpeechVerb(sentence, sentence.token(i))
              || verbs.isFreePassive(sentence, sentence.token(i)))
          && verbs.add(quotation, sentence, sentence.token(i), Pattern.QUOTATION)) {
        return true;
      }
    }
    return false;
  }

  /** Dorn issued a statement, "We will stay." */
  private boolean issuing(Quotation quotation, ParsedSentence sentence, Token document) {
    Token verb = sentence.head(document).orElse(null);
    int i =
        verb == null
                || !document.relation().equals("dobj")
                || !sources.is(SourceWords.Kind.VOICE, document.lemma())
            ? -1
            : drafts.byCue(sentence, verb);
    if (i >= 0) {
      drafts.replaceContent(i, quotation);
    }
    return i >= 0;
  }

  /** "Dorn issued a statement.", and then, standing for itself, what it says. */
  boolean issues(Quotation quotation, @Nullable ParsedSentence sentence) {
    if (sentence == null) {
      return false;
    }
    for (Token verb : sentence.tokens()) {
      Token document = sentence.child(verb, "dobj").orElse(null);
      if (document == null
          || !verb.isVerb()
          || !sources.is(SourceWords.Kind.VOICE, document.lemma())) {
        continue;
      }
      int known = drafts.byCue(sentence, verb);
      if (known >= 0 && drafts.get(known).pattern() == Pattern.OBJECT) {
        drafts.replaceContent(known, quotation);
        return true;
      }
      if (verbs.isFreeVerb(sentence, verb)) {
        return verbs.add(quotation, sentence, verb, Pattern.QUOTATION);
      }
    }
    return false;
  }

  /** "Dorn interrupted her.", and then what he says. */
  boolean breaksIn(Quotation quotation, @Nullable ParsedSentence sentence) {
    if (sentence == null) {
      return false;
    }
    int edge = SentencePlaces.firstTokenFrom(sentence, quotation.span().begin());
    boolean apart = edge > 0 && sentence.token(edge - 1).form().endsWith(".");
    for (int i = edge - 1; apart && i >= 0; i--) {
      Token verb = sentence.token(i);
      if (verb.isVerb()) {
        return (INTERRUPTING.contains(verb.lemma())
                || breaksInWithParticle(sentence, verb)
                || speaks(sentence, verb))
            && verbs.isFreeVerb(sentence, verb)
            && verbs.add(quotation, sentence, verb, Pattern.QUOTATION);
      }
    }
    return false;
  }

  /** "Dorn spoke in Lesk.", without a word of what was said. */
  private boolean speaks(ParsedSentence sentence, Token verb) {
    return SPEAKING.contains(verb.lemma())
        && verb.head() < 0
        && drafts.inSentence(sentence.index()).stream().noneMatch(drafts::quotes);
  }

  private static boolean breaksInWithParticle(ParsedSentence sentence, Token verb) {
    return verb.index() + 1 < sentence.size()
        && WITH_PARTICLE.contains(
            verb.lemma() + " " + sentence.token(verb.index() + 1).form().replace(".", ""));
  }

  /** Said Dorn, "We will stay.": the verb stands first, and may be taken for a name. */
  boolean isFronted(Quotation quotation, @Nullable ParsedSentence sentence) {
    int edge =
        sentence == null ? 0 : SentencePlaces.firstTokenFrom(sentence, quotation.span().begin());
    if (sentence == null
        || edge < 3
        || edge > NEAR
        || !FRONTED.contains(sentence.token(0).form().toLowerCase(Locale.ROOT))
        || !sentence.token(edge - 1).relation().equals("punct")) {
      return false;
    }
    int last = 0;
    for (int i = 1; i < edge; i++) {
      Token token = sentence.token(i);
      if (token.isVerb()) {
        return false;
      }
      if (last == 0 && (i == edge - 1 || token.form().equals(","))) {
        last = i - 1;
      }
    }
    if (last < 1 || drafts.byCue(sentence, sentence.token(0)) >= 0) {
      return false;
    }
    drafts.add(
        Draft.of(
                sentence,
                sentence.token(0),
                sentence.token(0).span(),
                NounPhrase.head(sentence, 1, last),
                List.of(quotation.span()),
                Attitude.ASSERTION,
                Pattern.QUOTATION)
            .withSource(sentence.span(1, last)));
    return true;
  }

  /** Adding, "We will stay.": a sentence without a subject goes on with the one before. */
  boolean goesOn(Quotation quotation, @Nullable ParsedSentence sentence) {
    if (sentence == null
        || sentence.index() == 0
        || !sentence.token(0).tag().equals("VBG")
        || SentencePlaces.firstTokenFrom(sentence, quotation.span().begin()) > 2
        || !verbs.isSpeechVerb(sentence, sentence.token(0))) {
      return false;
    }
    int last = -1;
    for (int i : drafts.inSentence(sentence.index() - 1)) {
      Draft draft = drafts.get(i);
      if (draft.attitude() == Attitude.ASSERTION
          && draft.source() != null
          && draft.sentence().paragraph() == sentence.paragraph()) {
        last = i;
      }
    }
    if (last >= 0) {
      drafts.extend(last, quotation);
    }
    return last >= 0;
  }

  /**
   * "They will stay," Dorn said, at which the crowd shouted "Out!": the words of another within a
   * statement's are said by that other too.
   */
  void breaksInto(Quotation quotation, Draft given) {
    if (given.cueSpan().end() <= quotation.span().begin()
        && hasOwnVerb(quotation, given.sentence(), given.cue())) {
      adjoins(quotation, given.sentence());
    }
  }

  /** Whether another verb of speech than this one stands right before the quotation. */
  boolean hasOwnVerb(Quotation quotation, ParsedSentence sentence, Token other) {
    int i = SentencePlaces.firstTokenFrom(sentence, quotation.span().begin()) - 1;
    while (i > other.index()
        && (sentence.token(i).relation().equals("punct")
            || sentence.token(i).tag().startsWith("RB"))) {
      i--;
    }
    return i > other.index()
        && verbs.isSpeechVerb(sentence, sentence.token(i))
        && sentence.child(sentence.token(i), "nsubj").isPresent();
  }

  /** "As Dorn put it in his letter, '…'". */
  private boolean putsIt(ParsedSentence sentence, Token verb) {
    return verb.lemma().equals("put")
        && sentence.child(verb, "dobj").filter(o -> o.lemma().equals("it")).isPresent()
        && verbs.isFreeVerb(sentence, verb);
  }

  /** "He told reporters, 'It is over'": the object is whom he told, the quotation is what. */
  private boolean tells(Quotation quotation, ParsedSentence sentence, Token verb) {
    int i = drafts.byCue(sentence, verb);
    if (i < 0
        || drafts.get(i).pattern() != Pattern.OBJECT
        || !ReportedClause.addresses(verb)
        || drafts.get(i).contentCover().end() > quotation.span().begin()) {
      return false;
    }
    drafts.replaceContent(i, quotation);
    return true;
  }
}
