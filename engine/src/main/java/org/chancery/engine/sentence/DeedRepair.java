package org.chancery.engine.sentence;

import java.util.List;
import java.util.Set;

/** Hangs who did a deed on the noun that tells it, where the parser hung it on the verb before. */
final class DeedRepair {

  private static final List<String> DEED_ENDINGS = List.of("tion", "sion", "ment", "ing");

  private static final Set<String> DEEDS =
      Set.of(
          "abuse",
          "advance",
          "appeal",
          "arrest",
          "assault",
          "attack",
          "attempt",
          "breach",
          "call",
          "claim",
          "crime",
          "demand",
          "incursion",
          "invasion",
          "march",
          "murder",
          "offensive",
          "offer",
          "protest",
          "raid",
          "request",
          "seizure",
          "strike",
          "threat",
          "visit");

  private DeedRepair() {}

  /** "opened an inquiry into abuses by Kestria": who did the deed hangs on the deed. */
  static void mend(Token by, TreeEdit tree) {
    int verb = by.head();
    int deed = by.index() - 1;
    int doer = by.lemma().equals("by") ? tree.child(by.index(), "pobj") : -1;
    boolean loose =
        doer > by.index()
            && verb >= 0
            && verb < deed
            && isDeed(tree.at(deed))
            && tree.at(doer).isNoun()
            && !CalendarWords.names(tree.at(doer).form())
            && tree.at(verb).isVerb()
            && !tree.at(verb).tag().equals("VBN")
            && tree.child(verb, "auxpass") < 0
            && tree.dominates(verb, deed)
            && !tree.dominates(by.index(), deed);
    if (loose) {
      tree.hang(by.index(), deed, "prep");
    }
  }

  private static boolean isDeed(Token noun) {
    return noun.tag().matches("NNS?")
        && (DEEDS.contains(noun.lemma()) || DEED_ENDINGS.stream().anyMatch(noun.lemma()::endsWith));
  }
}
