package org.chancery.engine.actor;

import java.util.Locale;
import java.util.Set;
import org.chancery.engine.actor.Entity.Category;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Tells people of a nation from the nation: "thousands of Kestrians", "two Kestrians". */
final class Nationals {

  /** PLOVER's sector, and CAMEO's agent, of civilians. */
  private static final String CIVILIANS = "CVL";

  private static final Set<String> MODIFIERS = Set.of("nmod", "amod", "compound", "poss");

  private static final Set<String> COUNTING =
      Set.of(
          "thousand",
          "hundred",
          "dozen",
          "million",
          "score",
          "many",
          "most",
          "some",
          "majority",
          "number",
          "crowd",
          "group",
          "handful",
          "more",
          "all",
          "several",
          "few",
          "ordinary",
          "young",
          "fellow",
          "half",
          "percent");

  private Nationals() {}

  /** Whether a name of a nation stands for some of its people. */
  static boolean isMeant(Draft draft) {
    ParsedSentence sentence = draft.sentence();
    Token head = draft.headToken();
    if (draft.kind() != MentionKind.DEMONYM || MODIFIERS.contains(head.relation())) {
      return false;
    }
    boolean counted = sentence.children(head).stream().anyMatch(Nationals::counts);
    boolean behindOf =
        sentence
            .head(head)
            .filter(of -> of.lemma().equals("of"))
            .flatMap(sentence::head)
            .filter(Nationals::counts)
            .isPresent();
    return counted || behindOf;
  }

  private static boolean counts(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    // the parser's base form of "thousands" is a number's sign
    String one = form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    return token.tag().equals("CD") || COUNTING.contains(form) || COUNTING.contains(one);
  }

  /** The people, as an actor without a name. */
  static Entity of(Draft draft, Entity nation) {
    String state = nation.who().code();
    return new Entity(
        Category.PEOPLE,
        new Referent(
            null,
            null,
            nation.who().country(),
            state == null ? null : state + CIVILIANS,
            CIVILIANS,
            null,
            false,
            "people:" + draft.span().begin()),
        Gender.ANY);
  }
}
