package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.meaning.WordVectors;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * What shows which act a word tells: itself, what hangs on it and on what it hangs, who stands
 * there, and what the lexicon knows. Immutable.
 */
final class ActFeatures {

  /**
   * Meaning of the word, of what it is done to or with, of what governs it, of what hangs on it.
   */
  static final int BLOCKS = 4;

  private static final int ABOVE = 4;
  private static final int MANY = 3;
  private static final int TENTHS = 10;

  private final WordVectors vectors;
  private final KnownFrames known;

  /**
   * @param known what the model learns, or has learnt, of words' frames
   */
  ActFeatures(WordVectors vectors, KnownFrames known) {
    this.vectors = vectors;
    this.known = known;
  }

  ActEvidence of(ActSentence sentence, Token word) {
    ActEvidence list = new ActEvidence(vectors, BLOCKS);
    String lemma = sentence.word(word);
    list.add("bias");
    own(sentence, word, lemma, list);
    above(sentence, word, lemma, list);
    below(sentence, word, lemma, list);
    if (word.isVerb()) {
      verb(sentence, word, lemma, list);
    }
    lexicon(sentence, word, list);
    return list;
  }

  private static void own(ActSentence view, Token word, String lemma, ActEvidence list) {
    ParsedSentence sentence = view.sentence();
    list.add("l", lemma);
    list.add("lt", lemma, word.tag());
    list.add("t", word.tag());
    list.add("r", word.relation(), ActSentence.sort(word));
    list.add("lr", lemma, word.relation());
    list.meaning(0, List.of(lemma));
    int length = lemma.length();
    if (word.isNoun() && length > MANY) {
      list.add("suffix", lemma.substring(length - MANY));
    }
    String before = word.index() == 0 ? "<" : view.word(sentence.token(word.index() - 1));
    String after =
        word.index() + 1 == sentence.size() ? ">" : view.word(sentence.token(word.index() + 1));
    list.add("w-", before, ActSentence.sort(word));
    list.add("w+", after, ActSentence.sort(word));
    list.add("b-", before, lemma);
    list.add("b+", lemma, after);
    list.add("actors", Integer.toString(Math.min(MANY, view.actors().size())));
  }

  /** What governs the word, step by step. */
  private static void above(ActSentence view, Token word, String lemma, ActEvidence list) {
    ParsedSentence sentence = view.sentence();
    List<String> governor = new ArrayList<>();
    Token at = word;
    StringBuilder way = new StringBuilder();
    for (int i = 0; i < ABOVE; i++) {
      Optional<Token> head = sentence.head(at);
      way.append('^').append(at.relation());
      if (head.isEmpty()) {
        list.add("top", way.toString());
        break;
      }
      at = head.get();
      String over = view.word(at);
      if (i == 0) {
        list.add("g", over, word.relation());
        list.add("gl", over, lemma);
        list.add("gt", at.tag(), word.relation(), ActSentence.sort(word));
      }
      if (at.relation().equals("prep") || at.relation().equals("agent")) {
        list.add("gp", over, ActSentence.sort(word));
        list.add("gpl", over, lemma);
        way.append(':').append(over);
        continue;
      }
      if (governor.isEmpty()) {
        governor.add(over);
        list.add("gw", way.toString(), over);
        list.add("gwl", lemma, over);
        view.at(at).ifPresent(m -> list.add("gx", m.type().name(), way.toString()));
      } else {
        list.add("ga", over, at.isVerb() ? "V" : "N");
      }
    }
    list.add("way", way.toString(), ActSentence.sort(word));
    list.meaning(2, governor);
  }

  private static void below(ActSentence view, Token word, String lemma, ActEvidence list) {
    ParsedSentence sentence = view.sentence();
    List<String> hanging = new ArrayList<>();
    List<String> objects = new ArrayList<>();
    StringBuilder frame = new StringBuilder();
    for (Token child : sentence.children(word)) {
      String relation = child.relation();
      switch (relation) {
        case "punct", "cc", "conj" -> {}
        case "prep", "agent", "dative" -> {
          frame.append(' ').append(child.lemma());
          preposition(view, child, lemma, list, hanging);
        }
        default -> {
          String filler = view.filler(child);
          frame.append(' ').append(relation);
          list.add("c", relation, filler);
          list.add("cl", lemma, relation, filler);
          list.add("cr", lemma, relation);
          if (PairFeatures.isContent(child) && !child.isProperNoun()) {
            hanging.add(view.word(child));
          }
        }
      }
    }
    list.add("frame", ActSentence.sort(word), frame.toString());
    list.add("framel", lemma, frame.toString());
    if (word.isVerb()) {
      view.syntax().objects(word).forEach(object -> objects.add(view.word(object)));
    }
    list.meaning(1, objects);
    list.meaning(3, hanging);
  }

  private static void preposition(
      ActSentence view, Token preposition, String lemma, ActEvidence list, List<String> hanging) {
    String word = preposition.lemma();
    list.add("p", word);
    list.add("pl", lemma, word);
    for (Token object : view.sentence().children(preposition)) {
      if (object.relation().equals("pobj") || object.relation().equals("pcomp")) {
        String filler = view.filler(object);
        list.add("po", word, filler);
        list.add("pol", lemma, word, filler);
        if (!object.isProperNoun()) {
          hanging.add(view.word(object));
        }
      }
    }
  }

  private static void verb(ActSentence view, Token verb, String lemma, ActEvidence list) {
    Syntax syntax = view.syntax();
    boolean passive = syntax.passive(verb);
    list.add("passive", Boolean.toString(passive));
    list.add("passivel", lemma, Boolean.toString(passive));
    Optional<Token> agent = syntax.agent(verb);
    String doer = agent.map(view::filler).orElse("-");
    boolean acts = agent.flatMap(view::actor).isPresent();
    list.add("s", doer);
    list.add("sl", lemma, doer);
    boolean suffers = false;
    for (Token object : syntax.objects(verb)) {
      String filler = view.filler(object);
      suffers |= view.actor(object).isPresent();
      list.add("o", filler);
      list.add("ol", lemma, filler);
      list.add("so", doer, filler);
      for (Token child : view.sentence().children(object)) {
        if (child.relation().equals("poss") || child.relation().equals("prep")) {
          list.add("oc", lemma, child.relation().equals("poss") ? "'s" : child.lemma());
        }
      }
    }
    list.add("both", Boolean.toString(acts), Boolean.toString(suffers));
    list.add("bothl", lemma, Boolean.toString(acts), Boolean.toString(suffers));
  }

  private void lexicon(ActSentence view, Token word, ActEvidence list) {
    Optional<FoundEvent> event = view.at(word);
    if (event.isPresent()) {
      FoundEvent found = event.get();
      String type = found.type().name();
      String sides = sides(found);
      String sure = Integer.toString((int) (TENTHS * found.confidence()));
      list.add("x");
      list.add("xt", type);
      list.add("xs", type, sides);
      list.add("xss", sides, sure);
      list.add("xsure", sure);
      list.add("xf", type, found.factuality().name());
      list.add("xw", type, Integer.toString(Math.min(MANY, found.words().size())));
      list.add("xe", found.coder().rule());
    }
    for (FoundEvent other : view.around(word)) {
      list.add("y", other.type().name());
      list.add("yl", other.type().name(), view.word(word));
    }
    list.add("others", Integer.toString(Math.min(MANY, view.events().size())));
    Lexicon lexicon = view.words().lexicon();
    boolean verb = word.isVerb();
    Frames now = verb ? lexicon.verbFrames(word.lemma()) : lexicon.nounFrames(word.lemma());
    Optional<KnownFrames.Shares> frames = known.of(verb, word.lemma(), now);
    String whether = event.isPresent() ? "found" : "not";
    list.add("known", frames.isEmpty() ? "no" : "yes", whether, ActSentence.sort(word));
    list.add(frames.map(KnownFrames.Shares::none).orElse(0f), "kn", whether);
    frames.ifPresent(
        of -> of.shares().forEach((type, part) -> list.add(part, "k", type.name(), whether)));
  }

  /** Which sides of an event are known. */
  static String sides(FoundEvent event) {
    return (event.actors().isEmpty() ? "-" : "a")
        + (event.symmetric() ? "s" : event.recipients().isEmpty() ? "-" : "r");
  }
}
