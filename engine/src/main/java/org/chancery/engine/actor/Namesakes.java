package org.chancery.engine.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.register.Actor;
import org.chancery.register.NameMatch;
import org.chancery.register.Place;
import org.chancery.register.Register;

/**
 * Tells a state from another state's region of the same name by the company it keeps: the places
 * that the article names near the one or the other, other regions of that state, people and
 * demonyms of this one, and offices that regions have. Nothing said, it is the state. Confined to
 * one article.
 */
final class Namesakes {

  private static final Set<String> REGIONS = Set.of("state", "province", "region");
  private static final Set<String> REGIONAL_OFFICES =
      Set.of(
          "governor",
          "gov.",
          "senator",
          "sen.",
          "representative",
          "rep.",
          "congressman",
          "congresswoman",
          "sheriff",
          "legislature",
          "statehouse",
          "voters",
          "senate",
          "attorney");

  /** How far from a region's point the places lie that speak for it, in degrees. */
  private static final double NEAR = 6;

  private static final int LONGEST = 3;

  private final Register register;
  private final ParsedArticle article;
  private final List<NameMatch> matches;
  private final Map<String, Boolean> decided = new HashMap<>();

  Namesakes(Register register, ParsedArticle article, List<NameMatch> matches) {
    this.register = register;
    this.article = article;
    this.matches = matches;
  }

  /** Whether a state's name that ends at a token is that of another state's region. */
  boolean isRegion(Actor state, ParsedSentence sentence, int last) {
    Optional<Place> namesake = namesake(state);
    return namesake.isPresent()
        && (hasRegionalOffice(sentence, last)
            || decided.computeIfAbsent(state.id(), id -> isMeant(namesake.get(), state)));
  }

  /** Whether one of these places is a part of a state. */
  static boolean isRegion(List<Place> places) {
    return places.stream().anyMatch(place -> REGIONS.contains(place.kind()));
  }

  private Optional<Place> namesake(Actor state) {
    return register.places(state.name()).stream()
        .filter(place -> REGIONS.contains(place.kind()))
        .filter(place -> place.country() != null && !place.country().equals(state.id()))
        .filter(place -> place.name().equals(state.name()))
        .findFirst();
  }

  private boolean isMeant(Place region, Actor state) {
    int forRegion = 0;
    int forState = 0;
    for (NameMatch match : matches) {
      Actor actor = match.senses().get(0).actor();
      String name = article.text().substring(match.begin(), match.end());
      boolean own = actor.id().equals(state.id()) || state.id().equals(actor.country());
      forState += own && !name.equals(state.name()) ? 1 : 0;
    }
    for (String name : names()) {
      List<Place> places = register.places(name);
      if (name.equals(state.name()) || places.isEmpty()) {
        continue;
      }
      Place first = places.get(0);
      forState += state.id().equals(first.country()) ? 1 : 0;
      boolean fellow =
          String.valueOf(region.country()).equals(first.country())
              && (first.kind().equals(region.kind()) || isNear(region, first));
      forRegion += fellow ? 1 : 0;
    }
    return forRegion > forState;
  }

  private static boolean isNear(Place region, Place place) {
    return region.latitude() != null
        && region.longitude() != null
        && place.latitude() != null
        && place.longitude() != null
        && Math.abs(region.latitude() - place.latitude()) < NEAR
        && Math.abs(region.longitude() - place.longitude()) < NEAR;
  }

  /** All runs of up to three capitalised words. */
  private Set<String> names() {
    Set<String> names = new HashSet<>();
    for (ParsedSentence sentence : article.sentences()) {
      List<String> run = new ArrayList<>();
      for (Token token : sentence.tokens()) {
        if (!Character.isUpperCase(token.form().codePointAt(0))) {
          run.clear();
          continue;
        }
        run.add(token.form());
        for (int length = 1; length <= Math.min(LONGEST, run.size()); length++) {
          names.add(String.join(" ", run.subList(run.size() - length, run.size())));
        }
      }
    }
    return names;
  }

  /** "Georgia Governor", "Georgia's secretary of state", "governor of Georgia". */
  private static boolean hasRegionalOffice(ParsedSentence sentence, int last) {
    int next = last + 1;
    if (next < sentence.size() && sentence.token(next).form().matches("['’]s")) {
      next++;
    }
    boolean before =
        last > 1 && sentence.token(last - 1).form().equals("of") && isOffice(sentence, last - 2);
    return before || isOffice(sentence, next) || isSecretaryOfState(sentence, next);
  }

  private static boolean isSecretaryOfState(ParsedSentence sentence, int token) {
    return token + 2 < sentence.size()
        && lower(sentence, token).equals("secretary")
        && lower(sentence, token + 1).equals("of")
        && lower(sentence, token + 2).equals("state");
  }

  private static boolean isOffice(ParsedSentence sentence, int token) {
    return token < sentence.size()
        && (REGIONAL_OFFICES.contains(lower(sentence, token))
            || lower(sentence, token).equals("state"));
  }

  private static String lower(ParsedSentence sentence, int token) {
    return sentence.token(token).form().toLowerCase(Locale.ROOT);
  }
}
