package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Finds who takes a side. One for each article. */
final class Holders {

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "we", "i", "you", "who", "one", "some", "others", "many");

  private final String text;
  private final Cast cast;
  private final Said said;

  Holders(String text, Cast cast, Said said) {
    this.text = text;
    this.cast = cast;
    this.said = said;
  }

  /** Who takes it: one actor each; empty where the article doesn't say. */
  List<CodedActor> of(ParsedSentence s, Stand stand) {
    if (stand.bySpeaker()) {
      return speaker(stand);
    }
    List<CodedActor> actors = new ArrayList<>();
    for (Token holder : stand.holders()) {
      List<CodedActor> found = actor(s, holder);
      if (stand.form() == Stand.Form.DEED) {
        found = found.stream().filter(actor -> actor.who().named()).toList();
      }
      boolean pronoun = holder.tag().startsWith("PRP");
      actors.addAll(found.isEmpty() && pronoun ? speaker(stand) : found);
    }
    return actors;
  }

  private List<CodedActor> speaker(Stand stand) {
    Statement statement = said.around(stand.trigger().span());
    return statement == null
        ? List.of()
        : Said.holders(statement).stream().filter(actor -> !isUnknown(actor)).toList();
  }

  /** A pronoun of which nobody knows whom it means. */
  private static boolean isUnknown(CodedActor actor) {
    return actor.who().id() == null
        && actor.who().name() == null
        && PRONOUNS.contains(actor.text().toLowerCase(Locale.ROOT));
  }

  private List<CodedActor> actor(ParsedSentence s, Token holder) {
    ActorMention mention = cast.headedBy(s, holder).orElse(null);
    if (mention == null) {
      mention = cast.covering(s, holder).orElse(null);
    }
    if (mention != null) {
      return CodedActor.of(mention);
    }
    if (!holder.isProperNoun()) {
      return List.of();
    }
    int first = holder.index();
    while (first > 0
        && s.token(first - 1).isProperNoun()
        && s.token(first - 1).head() == holder.index()) {
      first--;
    }
    String name = s.span(first, holder.index()).of(text);
    Referent who =
        new Referent(
            null, name, null, null, null, null, true, "text:" + name.toLowerCase(Locale.ROOT));
    return List.of(new CodedActor(name, s.span(first, holder.index()), who));
  }
}
