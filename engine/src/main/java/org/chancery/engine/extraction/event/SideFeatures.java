package org.chancery.engine.extraction.event;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.meaning.WordVectors;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * What shows whether an actor does an act or suffers it: the way from the act's word to the actor
 * in the tree, what the actor is to the act's verb, and what the lexicon says. Immutable.
 */
final class SideFeatures {

  /** Meaning of the actor's word. */
  static final int BLOCKS = 1;

  private static final String NOTHING = "-";
  private static final int NEAR = 3;
  private static final int FAR = 8;
  private static final int TENTHS = 10;

  private final WordVectors vectors;

  SideFeatures(WordVectors vectors) {
    this.vectors = vectors;
  }

  ActEvidence of(ActSentence view, Token act, PloverType type, ActorMention actor) {
    ActEvidence list = new ActEvidence(vectors, BLOCKS);
    Token head = view.sentence().token(actor.head());
    String name = type.name();
    String lemma = view.word(act);
    list.add("bias", name);
    way(view, act, head, name, lemma, list);
    list.add("phrase", Boolean.toString(view.isPhrase(actor)), name);
    parts(view, act, actor, name, lemma, list);
    mention(view, act, actor, name, list);
    lexicon(view, act, actor, name, list);
    return list;
  }

  private static void way(
      ActSentence view, Token act, Token head, String type, String lemma, ActEvidence list) {
    ParsedSentence sentence = view.sentence();
    List<Token> above = sentence.ancestors(act);
    List<Token> over = sentence.ancestors(head);
    StringBuilder up = new StringBuilder();
    StringBuilder down = new StringBuilder();
    Token top = act;
    int length = 0;
    for (Token token : above) {
      top = token;
      if (over.contains(token)) {
        break;
      }
      up.append('^').append(step(token));
      length++;
    }
    for (Token token : over) {
      if (token.index() == top.index()) {
        break;
      }
      down.insert(0, "_" + step(token));
      length++;
    }
    String voice =
        ActSentence.sort(act) + (act.isVerb() && view.syntax().passive(act) ? "passive" : "");
    String path = up + "*" + down;
    list.add("w", path);
    list.add("wv", path, voice);
    list.add("wt", path, type);
    list.add("wvt", path, voice, type);
    list.add("wl", path, lemma);
    list.add("up", up.toString(), voice);
    list.add("down", down.toString(), voice);
    list.add("upt", up.toString(), type);
    list.add("downt", down.toString(), type);
    list.add("length", Integer.toString(Math.min(FAR, length)));
    if (top.index() != act.index()) {
      list.add("top", view.word(top), down.toString());
      list.add("topt", view.word(top), down.toString(), type);
      list.add("topl", view.word(top), path);
    }
    list.add("downl", lemma, down.toString());
  }

  private static String step(Token token) {
    return token.relation().equals("prep") || token.relation().equals("agent")
        ? token.lemma()
        : token.relation();
  }

  /** What the actor is to the act's word, and to the verbs that govern it. */
  private static void parts(
      ActSentence view,
      Token act,
      ActorMention actor,
      String type,
      String lemma,
      ActEvidence list) {
    Token at = act;
    for (int i = 0; i < NEAR; i++) {
      String part = at.isVerb() ? ofVerb(view, at, actor) : NOTHING;
      String step = Integer.toString(i);
      list.add("part", step, part);
      list.add("partt", step, part, type);
      list.add("partl", step, part, lemma);
      if (i > 0) {
        list.add("partg", part, view.word(at), act.relation());
        list.add("partgt", part, view.word(at), type);
      }
      Optional<Token> head = view.sentence().head(at);
      if (head.isEmpty()) {
        break;
      }
      at = head.get();
      if (at.relation().equals("prep")) {
        Optional<Token> over = view.sentence().head(at);
        if (over.isEmpty()) {
          break;
        }
        at = over.get();
      }
    }
  }

  private static String ofVerb(ActSentence view, Token verb, ActorMention actor) {
    Syntax syntax = view.syntax();
    Optional<Token> agent = syntax.agent(verb);
    if (agent.isPresent()) {
      String held = held(view, agent.get(), actor);
      if (!held.equals(NOTHING)) {
        return "a" + held;
      }
    }
    for (Token object : syntax.objects(verb)) {
      String held = held(view, object, actor);
      if (!held.equals(NOTHING)) {
        return "o" + held;
      }
    }
    for (Token preposition : syntax.prepositions(verb)) {
      for (Token object : view.sentence().children(preposition)) {
        String held = object.relation().equals("pobj") ? held(view, object, actor) : NOTHING;
        if (!held.equals(NOTHING)) {
          return preposition.lemma() + held;
        }
      }
    }
    return NOTHING;
  }

  /** Whether a phrase is the actor, is coordinated with it, or holds it. */
  private static String held(ActSentence view, Token phrase, ActorMention actor) {
    if (phrase.index() == actor.head()) {
      return "";
    }
    Token head = view.sentence().token(actor.head());
    for (Token token : view.syntax().coordinated(phrase)) {
      if (token.index() == actor.head()) {
        return "&";
      }
    }
    return view.sentence().dominates(phrase, head) ? "." + step(head) : NOTHING;
  }

  private void mention(
      ActSentence view, Token act, ActorMention actor, String type, ActEvidence list) {
    ParsedSentence sentence = view.sentence();
    Token head = sentence.token(actor.head());
    String kind = view.isPhrase(actor) ? "phrase" : ActSentence.kind(actor);
    list.add("kind", kind);
    list.add("kindt", kind, type);
    list.add("mrel", head.relation());
    list.add("mrelt", head.relation(), type);
    Optional<Token> over = sentence.head(head);
    over.ifPresent(
        o -> {
          list.add("mover", view.word(o), head.relation());
          list.add("movert", view.word(o), type);
        });
    if (!head.isProperNoun()) {
      list.add("mhead", view.word(head));
      list.add("mheadt", view.word(head), type);
      list.meaning(0, List.of(view.word(head)));
    }
    boolean before = actor.last() < act.index();
    boolean inside = !before && actor.first() <= act.index();
    String order = inside ? "in" : before ? "<" : ">";
    int gap = before ? act.index() - actor.last() : actor.first() - act.index();
    int between = 0;
    int nearer = 0;
    boolean nested = false;
    for (ActorMention other : view.actors()) {
      if (other == actor) {
        continue;
      }
      boolean middle =
          before
              ? other.first() > actor.last() && other.last() < act.index()
              : other.last() < actor.first() && other.first() > act.index();
      between += middle ? 1 : 0;
      nearer += Math.abs(other.head() - act.index()) < Math.abs(actor.head() - act.index()) ? 1 : 0;
      nested |= other.first() <= actor.first() && other.last() >= actor.last();
    }
    String near = gap <= 1 ? "1" : gap <= NEAR ? "3" : gap <= FAR ? "8" : "far";
    list.add("order", order, ActSentence.sort(act));
    list.add("ordert", order, type);
    list.add("near", order, near);
    list.add("between", order, Integer.toString(Math.min(NEAR, between)));
    list.add("nearer", Integer.toString(Math.min(NEAR, nearer)));
    list.add("nested", Boolean.toString(nested));
    list.add("actors", Integer.toString(Math.min(FAR, view.actors().size())), order);
  }

  private static void lexicon(
      ActSentence view, Token act, ActorMention actor, String type, ActEvidence list) {
    Optional<FoundEvent> event = view.at(act).or(() -> view.around(act).stream().findFirst());
    if (event.isPresent()) {
      FoundEvent found = event.get();
      String part = part(found, actor);
      String told = ActFeatures.sides(found);
      list.add("x", part, told);
      list.add("xt", part, told, type);
      list.add("xe", part, found.coder().rule());
      list.add("xsure", part, told, Integer.toString((int) (TENTHS * found.confidence())));
    } else {
      list.add("x", "none");
    }
    for (FoundEvent other : view.events()) {
      if (event.isEmpty() || other != event.get()) {
        list.add("xo", part(other, actor));
      }
    }
  }

  private static String part(FoundEvent event, ActorMention actor) {
    return holds(event.actors(), actor) ? "a" : holds(event.recipients(), actor) ? "r" : NOTHING;
  }

  private static boolean holds(List<ActorMention> side, ActorMention actor) {
    return side.contains(actor)
        || side.stream()
            .anyMatch(m -> m.referents().get(0).key().equals(actor.referents().get(0).key()));
  }
}
