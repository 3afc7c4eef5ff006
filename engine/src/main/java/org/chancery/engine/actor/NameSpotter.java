package org.chancery.engine.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.register.ActorKind;
import org.chancery.register.NameMatch;
import org.chancery.register.NameSense;
import org.chancery.register.NameSense.Kind;
import org.chancery.register.Register;

/**
 * Finds the names in an article: those of the register, and capitalised names that it lacks.
 * Immutable, thread-safe.
 */
final class NameSpotter {

  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "at", "near", "outside", "around", "through", "across", "into", "throughout");
  private static final Set<String> MOTION_PREPOSITIONS = Set.of("to", "from", "toward", "towards");
  private static final Set<String> MOTION =
      Set.of(
          "travel", "go", "fly", "come", "return", "arrive", "head", "move", "drive", "flee",
          "trip", "visit", "march", "sail", "back", "way", "journey", "flight", "depart", "leave",
          "home");

  private final Register register;
  private final ProperNames properNames;
  private final GivenNames givenNames;

  NameSpotter(Register register, ProperNames properNames, GivenNames givenNames) {
    this.register = register;
    this.properNames = properNames;
    this.givenNames = givenNames;
  }

  /** The drafts of each sentence, in the order of the sentences; within one by first token. */
  List<List<Draft>> spot(ParsedArticle article) {
    List<NameMatch> matches = register.match(article.text());
    List<List<Draft>> bySentence = new ArrayList<>();
    int next = 0;
    for (ParsedSentence sentence : article.sentences()) {
      List<Draft> drafts = new ArrayList<>();
      while (next < matches.size() && matches.get(next).begin() < sentence.span().end()) {
        NameMatch match = matches.get(next++);
        known(sentence, match).ifPresent(drafts::add);
      }
      bySentence.add(withUnknownNames(sentence, drafts));
    }
    return bySentence;
  }

  private Optional<Draft> known(ParsedSentence sentence, NameMatch match) {
    Optional<Token> begin = sentence.tokenAt(match.begin());
    Optional<Token> end = sentence.tokenAt(match.end() - 1);
    if (begin.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    int first = begin.get().index();
    int last = end.get().index();
    int head = NounPhrases.headOf(sentence, first, last);
    List<NameSense> senses = usable(sentence, sentence.token(head), match.senses());
    if (senses.isEmpty()
        || isPartOfPersonsName(sentence, first, last, senses)
        || isPartOfLongerName(sentence, last, sentence.token(head), senses)) {
      return Optional.empty();
    }
    MentionKind kind =
        switch (senses.get(0).kind()) {
          case NAME -> MentionKind.NAME;
          case DEMONYM -> MentionKind.DEMONYM;
          case CAPITAL, SEAT -> MentionKind.METONYM;
        };
    return Optional.of(new Draft(sentence, first, last, first, head, kind, senses, null, null, -1));
  }

  /** Leaves out capitals and seats where the sentence means the place, not the government. */
  private static List<NameSense> usable(
      ParsedSentence sentence, Token head, List<NameSense> senses) {
    boolean place = isPlaceHere(sentence, head);
    return senses.stream()
        .filter(sense -> !place || sense.kind() == Kind.NAME || sense.kind() == Kind.DEMONYM)
        .toList();
  }

  private static boolean isPlaceHere(ParsedSentence sentence, Token head) {
    if (head.relation().equals("npadvmod") || isDateline(sentence, head)) {
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

  /** A place alone at a sentence's begin with a dash or a date behind it. */
  private static boolean isDateline(ParsedSentence sentence, Token head) {
    return head.index() == 0
        && head.form().length() > 2
        && head.form().equals(head.form().toUpperCase(java.util.Locale.ROOT))
        && sentence.size() > 1
        && !sentence.token(1).isVerb()
        && !Character.isLetter(sentence.token(1).form().charAt(0));
  }

  /** "Jordan" before a surname is no state. */
  private boolean isPartOfPersonsName(
      ParsedSentence sentence, int first, int last, List<NameSense> senses) {
    if (first != last || last + 1 >= sentence.size()) {
      return false;
    }
    ActorKind kind = senses.get(0).actor().kind();
    Token next = sentence.token(last + 1);
    return kind != ActorKind.PERSON
        && givenNames.contains(sentence.token(first).form())
        && next.isProperNoun()
        && sentence.token(first).relation().equals("compound")
        && register.role(next.form()).isEmpty()
        && !properNames.isOrganisationWord(next.form());
  }

  /** "The National" before "Security Agency" is no newspaper, a person before "Tower" no person. */
  private boolean isPartOfLongerName(
      ParsedSentence sentence, int last, Token head, List<NameSense> senses) {
    ActorKind kind = senses.get(0).actor().kind();
    if (kind == ActorKind.STATE
        || kind == ActorKind.TERRITORY
        || kind == ActorKind.BODY
        || senses.get(0).kind() != Kind.NAME
        || !head.relation().equals("compound")
        || head.head() != last + 1 && head.head() != last + 2) {
      return false;
    }
    Token next = sentence.token(last + 1);
    Token whole = sentence.token(head.head());
    return next.isProperNoun()
        && whole.isProperNoun()
        && register.role(next.form()).isEmpty()
        && register.role(whole.form()).isEmpty();
  }

  private List<Draft> withUnknownNames(ParsedSentence sentence, List<Draft> known) {
    List<Draft> all = new ArrayList<>(known);
    int begin = -1;
    for (int i = 0; i <= sentence.size(); i++) {
      boolean inName = i < sentence.size() && isNamePart(sentence.token(i)) && !covered(known, i);
      if (inName && begin < 0) {
        begin = i;
      } else if (!inName && begin >= 0) {
        unknown(sentence, begin, i - 1).ifPresent(all::add);
        begin = -1;
      }
    }
    all.sort((a, b) -> Integer.compare(a.first(), b.first()));
    return all;
  }

  private boolean isNamePart(Token token) {
    return token.isProperNoun()
        && !properNames.isCalendar(token.form())
        && Character.isUpperCase(token.form().codePointAt(0));
  }

  private static boolean covered(List<Draft> drafts, int token) {
    return drafts.stream().anyMatch(draft -> draft.covers(token));
  }

  /** A name that the register lacks, without the role words before it. */
  private Optional<Draft> unknown(ParsedSentence sentence, int first, int last) {
    int core = first;
    for (int end = last; end >= first; end--) {
      String words = sentence.span(first, end).length() == 0 ? "" : words(sentence, first, end);
      if (register.role(words).isPresent() || Honorifics.isHonorific(words)) {
        core = end + 1;
        break;
      }
    }
    if (core > last || isOneLetter(sentence, core, last)) {
      return Optional.empty();
    }
    int head = NounPhrases.headOf(sentence, core, last);
    boolean person = core > first || givenNames.contains(sentence.token(core).form());
    boolean place =
        isPlaceHere(sentence, sentence.token(head))
            || !register.places(words(sentence, core, last)).isEmpty();
    boolean modifier = sentence.token(head).relation().equals("compound");
    if (!person && (place || modifier)) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(sentence, core, last, core, head, MentionKind.NAME, List.of(), null, null, -1));
  }

  private static boolean isOneLetter(ParsedSentence sentence, int first, int last) {
    return sentence.span(first, last).length() < 2;
  }

  private static String words(ParsedSentence sentence, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      words.append(i == first ? "" : " ").append(sentence.token(i).form());
    }
    return words.toString();
  }
}
