package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.actor.MentionKind;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/** Finds who takes a side. One for each article. */
final class Holders {

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "we", "i", "you", "who", "one", "some", "others", "many");

  /** Words that count those behind "of". */
  private static final Set<String> COUNTS =
      Set.of(
          "thousands",
          "hundreds",
          "dozens",
          "scores",
          "most",
          "some",
          "many",
          "several",
          "all",
          "both",
          "majority",
          "number",
          "half",
          "rest");

  /** Meetings that decide for the body behind "of". */
  private static final Set<String> MEETINGS =
      Set.of("summit", "meeting", "session", "congress", "conference");

  private final ParsedArticle article;
  private final Cast cast;
  private final Said said;

  Holders(ParsedArticle article, Cast cast, Said said) {
    this.article = article;
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
      boolean unknown = found.stream().allMatch(Holders::isUnknown);
      if (unknown && holder.tag().startsWith("PRP")) {
        actors.addAll(speaker(stand));
      } else if (!unknown) {
        found.forEach(actor -> actors.add(worded(s, actor)));
      }
    }
    return actors;
  }

  /** Somebody without a name whom only a pronoun words, in the words of the mention before. */
  private CodedActor worded(ParsedSentence s, CodedActor actor) {
    if (actor.who().named() || !PRONOUNS.contains(actor.text().toLowerCase(Locale.ROOT))) {
      return actor;
    }
    for (int i = s.index(); i >= 0; i--) {
      List<ActorMention> here = cast.in(article.sentences().get(i));
      for (int j = here.size() - 1; j >= 0; j--) {
        ActorMention mention = here.get(j);
        boolean before = mention.span().compareTo(actor.span()) < 0;
        boolean same =
            mention.referents().stream().anyMatch(r -> r.key().equals(actor.who().key()));
        if (before && same && mention.kind() != MentionKind.PRONOUN) {
          return new CodedActor(mention.text(), mention.span(), actor.who());
        }
      }
    }
    return actor;
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
        && actor.who().country() == null
        && actor.who().sector() == null
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
      Token behind = behindOf(s, holder);
      return behind == null ? List.of() : actor(s, behind);
    }
    int first = holder.index();
    while (first > 0
        && s.token(first - 1).isProperNoun()
        && s.token(first - 1).head() == holder.index()) {
      first--;
    }
    String name = s.span(first, holder.index()).of(article.text());
    Referent who =
        new Referent(
            null, name, null, null, null, null, true, "text:" + name.toLowerCase(Locale.ROOT));
    return List.of(new CodedActor(name, s.span(first, holder.index()), who));
  }

  /** "thousands of Leskans", "the summit of the Lakes Union". */
  private static @Nullable Token behindOf(ParsedSentence s, Token noun) {
    String form = noun.form().toLowerCase(Locale.ROOT);
    boolean stands = COUNTS.contains(form) || MEETINGS.contains(noun.lemma());
    Token of = stands ? s.child(noun, "prep").orElse(null) : null;
    return of != null && of.lemma().equals("of") ? s.child(of, "pobj").orElse(null) : null;
  }
}
