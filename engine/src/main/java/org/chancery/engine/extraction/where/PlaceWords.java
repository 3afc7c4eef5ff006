package org.chancery.engine.extraction.where;

import java.util.Set;

/** The words that tell places from topics, targets and times. */
final class PlaceWords {

  static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "off",
          "along",
          "around",
          "across",
          "throughout",
          "within",
          "between",
          "over",
          "on");

  /** Words behind "on" and "over" that are places; else it is the topic. */
  static final Set<String> SURFACES =
      Set.of(
          "island",
          "islands",
          "border",
          "coast",
          "outskirts",
          "front",
          "peninsula",
          "river",
          "strait",
          "sea",
          "street",
          "streets",
          "bank",
          "territory",
          "soil",
          "heights",
          "airspace",
          "side");

  /** Verbs whose event is worded by their object: its place is theirs. */
  static final Set<String> EVENT_IN_OBJECT =
      Set.of(
          "hold",
          "have",
          "make",
          "stage",
          "conduct",
          "host",
          "attend",
          "open",
          "begin",
          "start",
          "launch",
          "carry",
          "sign",
          "end",
          "give",
          "deliver",
          "organise",
          "organize",
          "join",
          "kill",
          "attack",
          "bomb",
          "shell",
          "arrest",
          "detain",
          "seize",
          "shoot",
          "wound",
          "injure",
          "destroy",
          "strike",
          "raid",
          "storm",
          "hit",
          "capture",
          "evacuate",
          "block",
          "deploy",
          "close",
          "occupy",
          "besiege",
          "torch",
          "burn",
          "abduct",
          "kidnap",
          "free",
          "send",
          "lead",
          "face",
          "see");

  /** Verbs that open a sentence and say where its speaker was. */
  static final Set<String> PRESENCE =
      Set.of("speak", "meet", "address", "arrive", "stand", "gather", "appear", "talk");

  /** Nouns that a place's name may stand before: "the Lisk airport". */
  static final Set<String> PLACE_NOUNS =
      Set.of(
          "region",
          "area",
          "city",
          "province",
          "county",
          "district",
          "border",
          "town",
          "village",
          "port",
          "capital",
          "state",
          "island",
          "islands",
          "peninsula",
          "airport",
          "base",
          "camp",
          "embassy",
          "suburb",
          "coast",
          "valley",
          "street",
          "square",
          "prison",
          "hospital",
          "mountains",
          "hills",
          "desert",
          "jungle",
          "enclave",
          "strip",
          "territory",
          "crossing");

  /** Verbs that "at" ties to a target. */
  static final Set<String> TARGETING = Set.of("aim", "direct", "point", "target", "look");

  /** Verbs whose object is the place itself. */
  static final Set<String> VISITS = Set.of("visit", "tour", "reach", "enter", "storm");

  private PlaceWords() {}
}
