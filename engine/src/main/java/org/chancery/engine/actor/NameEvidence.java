package org.chancery.engine.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.register.Actor;
import org.chancery.register.ActorKind;
import org.chancery.register.NameMatch;
import org.chancery.register.NameSense;
import org.jspecify.annotations.Nullable;

/**
 * What an article's plain names say of those that could be something else: an ordinary word
 * ("Most", "the Left"), a month ("May"), the region of another state. Confined to one article.
 */
final class NameEvidence {

  private static final Set<String> SURNAME_RELATIONS =
      Set.of("nsubj", "nsubjpass", "dobj", "iobj", "dative", "poss", "appos");
  private static final Set<String> BEFORE_SENTENCE =
      Set.of("\"", "“", "''", "``", ":", "-", "–", "—");

  private final OrdinaryWords ordinary;
  private final Namesakes namesakes;
  private final Set<String> named = new HashSet<>();
  private final Map<String, Integer> countries = new HashMap<>();
  private final Set<String> monthSurnames = new HashSet<>();

  NameEvidence(
      ParsedArticle article,
      List<NameMatch> matches,
      OrdinaryWords ordinary,
      ProperNames properNames,
      Namesakes namesakes) {
    this.ordinary = ordinary;
    this.namesakes = namesakes;
    for (NameMatch match : matches) {
      String name = article.text().substring(match.begin(), match.end());
      if (!ordinary.isWord(name) && !ordinary.isGroup(name)) {
        learn(match, name, properNames);
      }
    }
  }

  private void learn(NameMatch match, String name, ProperNames properNames) {
    List<Actor> actors = match.senses().stream().map(NameSense::actor).distinct().toList();
    String last = Surnames.lastWord(name);
    for (Actor actor : actors) {
      named.add(actor.id());
      if (actor.kind() == ActorKind.PERSON
          && last.length() < name.length()
          && properNames.isCalendar(last)) {
        monthSurnames.add(last);
      }
    }
    String country = actors.size() == 1 ? countryOf(actors.get(0)) : null;
    if (country != null) {
      countries.merge(country, 1, Integer::sum);
    }
  }

  private static @Nullable String countryOf(Actor actor) {
    boolean state = actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.TERRITORY;
    return state ? actor.id() : actor.country();
  }

  /** Whether a name of the register is one here, and no ordinary word. */
  boolean isName(ParsedSentence sentence, int first, int last, List<NameSense> senses) {
    String form = sentence.token(last).form();
    boolean word = ordinary.isWord(form) && !isInitials(sentence, form);
    if (first != last
        || senses.get(0).kind() != NameSense.Kind.NAME
        || !(word || ordinary.isGroup(form))
        || senses.stream().anyMatch(sense -> named.contains(sense.actor().id()))) {
      return true;
    }
    if (word && (beginsSentence(sentence, first) || isBesideCapital(sentence, first))) {
      return false;
    }
    return senses.stream().anyMatch(sense -> isAtHome(sense.actor()));
  }

  /** "US officials met": letters that stand out of their sentence are no ordinary word. */
  private static boolean isInitials(ParsedSentence sentence, String form) {
    return form.equals(form.toUpperCase(Locale.ROOT))
        && sentence.tokens().stream()
            .map(Token::form)
            .anyMatch(f -> f.length() > 1 && f.equals(f.toLowerCase(Locale.ROOT)));
  }

  /**
   * Parties and movements are called by such words in many lands: theirs must be in the article.
   */
  private boolean isAtHome(Actor actor) {
    boolean many = actor.kind() == ActorKind.PARTY || actor.kind() == ActorKind.MOVEMENT;
    return !many || actor.country() == null || countries.containsKey(actor.country());
  }

  private static boolean beginsSentence(ParsedSentence sentence, int token) {
    return token == 0 || BEFORE_SENTENCE.contains(sentence.token(token - 1).form());
  }

  private static boolean isBesideCapital(ParsedSentence sentence, int token) {
    return (token > 0
            && isCapital(sentence.token(token - 1).form())
            && !sentence.token(token - 1).form().toLowerCase(Locale.ROOT).equals("the"))
        || (token + 1 < sentence.size() && isCapital(sentence.token(token + 1).form()));
  }

  private static boolean isCapital(String form) {
    return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
  }

  /** Whether a word that is a month or day is here the surname of a person of the article. */
  boolean isSurname(ParsedSentence sentence, Token token) {
    if (!monthSurnames.contains(token.form())) {
      return false;
    }
    boolean dated =
        token.index() + 1 < sentence.size()
            && Character.isDigit(sentence.token(token.index() + 1).form().codePointAt(0));
    boolean titled =
        token.index() > 0 && Honorifics.isHonorific(sentence.token(token.index() - 1).form());
    return !dated && (titled || SURNAME_RELATIONS.contains(token.relation()));
  }

  /** Without the states whose name is here that of another state's region. */
  List<NameSense> withoutNamesakes(ParsedSentence sentence, int last, List<NameSense> senses) {
    NameSense first = senses.get(0);
    boolean state = first.kind() == NameSense.Kind.NAME && first.actor().kind() == ActorKind.STATE;
    if (!state || !namesakes.isRegion(first.actor(), sentence, last)) {
      return senses;
    }
    return senses.stream().filter(sense -> !sense.actor().equals(first.actor())).toList();
  }
}
