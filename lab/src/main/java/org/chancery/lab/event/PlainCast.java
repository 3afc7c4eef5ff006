package org.chancery.lab.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.actor.MentionKind;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * Takes every noun phrase that looks like an actor for one, without a register: what the event
 * coder is worth when recognition of actors is neither perfect nor its own fault.
 */
final class PlainCast {

  private static final Set<String> NEVER =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Set<String> ROLES =
      Set.of(
          "government",
          "army",
          "police",
          "force",
          "troop",
          "soldier",
          "official",
          "authority",
          "minister",
          "president",
          "rebel",
          "militant",
          "militia",
          "group",
          "court",
          "judge",
          "parliament",
          "opposition",
          "protester",
          "teacher",
          "worker",
          "citizen",
          "people",
          "leader",
          "party",
          "regime",
          "military",
          "prisoner",
          "refugee",
          "fighter",
          "lawmaker",
          "ambassador",
          "diplomat",
          "envoy",
          "journalist",
          "activist",
          "civilian",
          "man",
          "woman",
          "student",
          "ally",
          "country",
          "state",
          "side",
          "team",
          "bomber",
          "gunman",
          "prosecutor",
          "senator",
          "council",
          "committee",
          "agency",
          "ministry",
          "bank",
          "company",
          "union");

  private PlainCast() {}

  static Cast of(List<ParsedSentence> sentences) {
    List<ActorMention> mentions = new ArrayList<>();
    for (ParsedSentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (isActor(token)) {
          mentions.add(mention(sentence, token));
        }
      }
    }
    return new Cast(mentions);
  }

  private static boolean isActor(Token token) {
    if (token.relation().equals("punct") || NEVER.contains(token.lemma())) {
      return false;
    }
    boolean demonym = token.tag().startsWith("JJ") && Character.isUpperCase(token.form().charAt(0));
    return token.isProperNoun() || demonym || (token.isNoun() && ROLES.contains(token.lemma()));
  }

  private static ActorMention mention(ParsedSentence sentence, Token head) {
    int first = head.index();
    for (Token child : sentence.children(head)) {
      boolean inside =
          switch (child.relation()) {
            case "compound", "nmod", "poss", "det" -> child.index() < head.index();
            default -> false;
          };
      if (inside) {
        first = Math.min(first, sentence.subtree(child).get(0).index());
      }
    }
    String words = head.lemma();
    return new ActorMention(
        sentence.index(),
        first,
        head.index(),
        head.index(),
        sentence.span(first, head.index()),
        words,
        MentionKind.NAME,
        List.of(new Referent(null, words, null, null, null, null, true, words)));
  }
}
