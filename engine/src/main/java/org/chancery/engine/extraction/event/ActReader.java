package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.meaning.WordVectors;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * Reads what the model of acts learns from: the words that may tell an act, and who may take part.
 * Immutable and safe for use by several threads.
 */
public final class ActReader {

  private final Lexicon lexicon;
  private final ActFeatures acts;
  private final SideFeatures sides;
  private final Set<String> talks;

  /** For the model in the program. */
  public ActReader(Lexicon lexicon, WordVectors vectors) {
    this(lexicon, vectors, KnownFrames.bundled());
  }

  private ActReader(Lexicon lexicon, WordVectors vectors, KnownFrames known) {
    this.lexicon = lexicon;
    this.acts = new ActFeatures(vectors, known);
    this.sides = new SideFeatures(vectors);
    this.talks = lexicon.classes().required("talks");
  }

  /** For a model that is trained with a lexicon as it is. */
  public static ActReader forTraining(Lexicon lexicon, WordVectors vectors) {
    return new ActReader(lexicon, vectors, KnownFrames.none());
  }

  /** A sentence, ready to be asked. Confined to one thread. */
  public final class Reading {

    private final ActSentence view;
    private final Suffering suffering;
    private final Bystanders bystanders;

    private Reading(ActSentence view) {
      this.view = view;
      this.bystanders = new Bystanders(view.syntax());
      this.suffering = new Suffering(view.sentence(), lexicon.victims());
    }

    public ParsedSentence sentence() {
      return view.sentence();
    }

    /** The words that may tell an act. */
    public List<Token> words() {
      return view.candidates();
    }

    /** Those who may take part. */
    public List<ActorMention> actors() {
      return view.sides();
    }

    /** How many of them the article's cast has. */
    int known() {
      return view.actors().size();
    }

    boolean isPassive(Token verb) {
      return view.syntax().passive(verb);
    }

    /** Whether two actors are joined, as by "and". */
    boolean areCoordinated(ActorMention one, ActorMention other) {
      return view.areCoordinated(one, other);
    }

    /** Whether nobody knows them as an actor. */
    boolean isPhrase(ActorMention actor) {
      return view.isPhrase(actor);
    }

    /** Whether somebody suffers a deed that an act judges. */
    boolean isVictim(ActorMention actor, Token word, PloverType type) {
      return suffering.isVictim(actor, word, type);
    }

    /** Whether somebody only judges the deed that a noun names. */
    boolean isJudge(ActorMention actor, Token word) {
      return suffering.isJudge(actor, word, view.events());
    }

    /** Whether a noun tells of talks, which all sides hold: "came out of a meeting with". */
    boolean isTalk(Token word) {
      return word.isNoun() && talks.contains(word.lemma());
    }

    /** Whether somebody stands where nobody can who does what a word tells. */
    boolean isBeside(ActorMention actor, Token word) {
      return bystanders.isBeside(actor, word);
    }

    public ActEvidence act(Token word) {
      return acts.of(view, word);
    }

    public ActEvidence side(Token word, PloverType type, ActorMention actor) {
      return sides.of(view, word, type, actor);
    }
  }

  /** The sentences of an article, with everybody who may take part in an event. */
  public List<Reading> read(ParsedArticle article, Cast cast, List<Statement> statements) {
    Cast speaking = new UnnamedCast(lexicon.classes()).with(article, cast, statements);
    List<Reading> all = new ArrayList<>();
    Echoes echoes = new Echoes();
    for (ParsedSentence sentence : article.sentences()) {
      LexicalSentence words = new LexicalSentence(sentence, lexicon);
      List<CodedMatch> matches =
          echoes.completed(sentence, new SentenceCoder(words, speaking).events());
      all.add(read(words, speaking, FoundEvent.likely(matches)));
    }
    return all;
  }

  Reading read(LexicalSentence words, Cast cast, List<FoundEvent> events) {
    return new Reading(new ActSentence(words, cast, events));
  }
}
