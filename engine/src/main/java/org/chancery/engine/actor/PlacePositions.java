package org.chancery.engine.actor;

import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.register.Register;

/** Tells where in a sentence a name of a city or state means the place and no actor. Stateless. */
final class PlacePositions {

  private static final Set<String> PLACE_NOUNS =
      Set.of(
          "airport",
          "city",
          "capital",
          "town",
          "village",
          "port",
          "street",
          "outskirts",
          "suburb",
          "region",
          "district",
          "area",
          "mayor",
          "university",
          "bishop",
          "archbishop",
          "patriarch",
          "resident",
          "siege",
          "battle",
          "fall",
          "centre",
          "center",
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "neighbourhood",
          "neighborhood",
          "square",
          "part");

  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "at", "near", "outside", "around", "through", "across", "into", "throughout");

  private static final Set<String> MOTION_PREPOSITIONS = Set.of("to", "from", "toward", "towards");

  private static final Set<String> MOTION =
      Set.of(
          "travel", "go", "fly", "come", "return", "arrive", "head", "move", "drive", "flee",
          "trip", "visit", "march", "sail", "back", "way", "journey", "flight", "depart", "leave",
          "home");

  private PlacePositions() {}

  /** Whether the name says where something is or goes: "in Lisk". */
  static boolean isPlaceHere(ParsedSentence sentence, Token head) {
    if (head.relation().equals("npadvmod")) {
      return true;
    }
    Optional<Token> preposition =
        head.relation().equals("pobj") ? sentence.head(head) : Optional.empty();
    if (preposition.isEmpty()) {
      return false;
    }
    String word = preposition.get().lemma();
    if (PLACE_PREPOSITIONS.contains(word)) {
      return true;
    }
    return MOTION_PREPOSITIONS.contains(word)
        && sentence
            .head(preposition.get())
            .filter(verb -> MOTION.contains(verb.lemma()))
            .isPresent();
  }

  /** "the Lisk airport", "the streets of Lisk": the city, not the government. */
  static boolean isPlaceOfSomething(ParsedSentence sentence, Token head, Register register) {
    String relation = head.relation();
    if (head.head() < 0) {
      return false;
    }
    Token above = sentence.token(head.head());
    if (relation.equals("compound") || relation.equals("nmod")) {
      return above.index() > head.index()
          && (above.isProperNoun()
              || (above.isNoun()
                  && !above.lemma().equals("government")
                  && register.role(above.form()).isEmpty()));
    }
    return relation.equals("pobj")
        && above.lemma().equals("of")
        && sentence.head(above).filter(noun -> PLACE_NOUNS.contains(noun.lemma())).isPresent();
  }
}
