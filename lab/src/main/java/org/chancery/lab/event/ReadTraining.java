package org.chancery.lab.event;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.actor.CastMaker;
import org.chancery.engine.article.Article;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.extraction.event.ActReader;
import org.chancery.engine.extraction.event.SideOdds;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A training sentence as the model of acts sees it.
 *
 * @param type absent for none
 * @param reading of the one sentence that holds both sides
 */
record ReadTraining(
    @Nullable PloverType type, ActReader.Reading reading, Span source, Span target) {

  /** Absent where the parser broke the sentence between the sides. */
  static Optional<ReadTraining> of(
      TrainingSentence sentence, ActReader reader, CastMaker casts, SentenceParser parser) {
    List<Span> whole = List.of(new Span(0, sentence.text().length()));
    ParsedArticle parsed =
        new ParsedArticle(
            Article.ofText("training", sentence.text()),
            whole,
            parser.parse(sentence.text(), whole));
    Cast cast = casts.make(parsed);
    return reader.read(parsed, cast, List.of()).stream()
        .filter(r -> r.sentence().span().contains(sentence.source()))
        .filter(r -> r.sentence().span().contains(sentence.target()))
        .findFirst()
        .map(r -> new ReadTraining(sentence.type(), r, sentence.source(), sentence.target()));
  }

  /** Who acts; absent where nobody is known there. */
  Optional<ActorMention> actor() {
    return at(source);
  }

  /** To whom; absent where nobody is known there. */
  Optional<ActorMention> recipient() {
    return at(target);
  }

  private Optional<ActorMention> at(Span span) {
    return reading.actors().stream().filter(m -> m.span().overlaps(span)).findFirst();
  }

  /**
   * What somebody is to the act; -1 for another mention of one of its sides, which says nothing.
   */
  int label(ActorMention mention) {
    if (mention.span().overlaps(source)) {
      return SideOdds.ACTOR;
    }
    if (mention.span().overlaps(target)) {
      return SideOdds.RECIPIENT;
    }
    return isAnother(mention, actor()) || isAnother(mention, recipient()) ? -1 : SideOdds.NEITHER;
  }

  private static boolean isAnother(ActorMention mention, Optional<ActorMention> side) {
    return side.stream()
        .flatMap(s -> s.referents().stream())
        .anyMatch(r -> mention.referents().stream().anyMatch(m -> m.key().equals(r.key())));
  }
}
