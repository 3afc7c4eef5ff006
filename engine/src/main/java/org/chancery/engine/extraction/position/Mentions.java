package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.actor.MentionKind;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.register.ActorKind;
import org.chancery.register.NameMatch;
import org.chancery.register.Register;

/** Which actors of the register an article mentions where. One for each article. */
final class Mentions {

  /** How many sentences back an actor is still being talked of. */
  private static final int NEAR = 2;

  /** How many sentences at the beginning say what an article is about. */
  private static final int LEAD = 2;

  /** Governments, parliaments and parties speak of their own state's matters. */
  private static final Set<String> OF_STATE = Set.of("GOV", "LEG", "PTY");

  /** What kind of actor it is, as far as issues tell them apart. */
  enum Kind {
    STATE,
    BODY,
    OTHER
  }

  /**
   * An actor at some words.
   *
   * @param first index of the first token
   * @param last index of the last one
   */
  record At(int first, int last, int head, String id, Kind kind) {}

  private final Register register;
  private final Map<Integer, List<At>> bySentence = new HashMap<>();
  private final Set<String> all = new HashSet<>();
  private final Set<String> topic = new HashSet<>();
  private final Set<String> title = new HashSet<>();
  private final Map<String, Kind> kinds = new HashMap<>();

  Mentions(Register register, ParsedArticle article, Cast cast) {
    this.register = register;
    for (ParsedSentence sentence : article.sentences()) {
      List<At> here = new ArrayList<>();
      for (ActorMention mention : cast.in(sentence)) {
        for (Referent who : mention.referents()) {
          add(here, mention, who);
        }
      }
      bySentence.put(sentence.index(), here);
      here.forEach(at -> all.add(at.id()));
      if (sentence.index() < LEAD) {
        here.forEach(at -> topic.add(at.id()));
      }
    }
    if (article.article().title() != null) {
      for (NameMatch name : register.match(article.article().title().value())) {
        title.add(name.senses().get(0).actor().id());
      }
    }
    topic.addAll(title);
    all.addAll(topic);
  }

  private void add(List<At> here, ActorMention mention, Referent who) {
    String id = who.id();
    if (id != null) {
      here.add(new At(mention.first(), mention.last(), mention.head(), id, kind(id)));
    }
    boolean forState =
        mention.kind() == MentionKind.DEMONYM
            || mention.kind() == MentionKind.METONYM
            || who.sector() != null && OF_STATE.contains(who.sector());
    if (who.country() != null && forState) {
      String state = "country:" + who.country();
      if (!state.equals(id)) {
        here.add(new At(mention.first(), mention.last(), mention.head(), state, Kind.STATE));
      }
    }
  }

  private Kind kind(String id) {
    return kinds.computeIfAbsent(
        id,
        key ->
            register
                .actor(key)
                .map(
                    actor ->
                        actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.TERRITORY
                            ? Kind.STATE
                            : actor.kind() == ActorKind.BODY ? Kind.BODY : Kind.OTHER)
                .orElse(Kind.OTHER));
  }

  List<At> in(ParsedSentence sentence) {
    return bySentence.getOrDefault(sentence.index(), List.of());
  }

  /** Whether the article mentions one of these anywhere. */
  boolean anywhere(Set<String> ids) {
    return ids.stream().anyMatch(all::contains);
  }

  /** Whether the headline names one of these. */
  boolean isInTitle(Set<String> ids) {
    return ids.stream().anyMatch(title::contains);
  }

  /** Whether one of these is what the article is about, by its headline or first sentences. */
  boolean isTopic(Set<String> ids) {
    return ids.stream().anyMatch(topic::contains);
  }

  /** Whether one of these is what the article, or the text just before a sentence, is about. */
  boolean around(ParsedSentence sentence, Set<String> ids) {
    if (isTopic(ids)) {
      return true;
    }
    for (int i = Math.max(0, sentence.index() - NEAR); i <= sentence.index(); i++) {
      if (bySentence.getOrDefault(i, List.of()).stream().anyMatch(at -> ids.contains(at.id()))) {
        return true;
      }
    }
    return false;
  }
}
