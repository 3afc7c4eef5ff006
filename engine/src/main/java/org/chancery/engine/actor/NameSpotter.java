package org.chancery.engine.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.register.ActorKind;
import org.chancery.register.NameMatch;
import org.chancery.register.NameSense;
import org.chancery.register.NameSense.Kind;
import org.chancery.register.Place;
import org.chancery.register.Register;

/**
 * Finds the names in an article: those of the register, and capitalised names that it lacks.
 * Immutable, thread-safe.
 */
final class NameSpotter {

  private static final Set<String> HISTORIC = Set.of("Nazi", "Imperial", "Ottoman", "Tsarist");
  private static final Set<String> ACTING_RELATIONS =
      Set.of("nsubj", "nsubjpass", "dobj", "dative", "appos", "poss", "root");
  private static final Set<String> ACTING_PREPOSITIONS =
      Set.of("by", "with", "to", "against", "for", "from", "between", "of", "than", "like");
  private static final Set<String> JOINTS = Set.of("of", "for");
  private static final Set<String> OWNING = Set.of("nmod", "amod", "compound");

  /** Tokens of the longest role before a name; the register's longest has eight words. */
  private static final int LONGEST_TITLE = 16;

  private final Register register;
  private final ProperNames properNames;
  private final GivenNames givenNames;
  private final Relatives relatives;
  private final OrdinaryWords ordinaryWords = new OrdinaryWords();

  NameSpotter(Register register, ProperNames properNames, GivenNames givenNames) {
    this.register = register;
    this.properNames = properNames;
    this.givenNames = givenNames;
    this.relatives = new Relatives(givenNames);
  }

  /** The drafts of each sentence, in the order of the sentences; within one by first token. */
  List<List<Draft>> spot(ParsedArticle article) {
    List<NameMatch> matches = register.match(article.text());
    NameEvidence evidence =
        new NameEvidence(
            article,
            matches,
            ordinaryWords,
            properNames,
            new Namesakes(register, article, matches));
    List<List<Draft>> bySentence = new ArrayList<>();
    OwnOutlet outlet = new OwnOutlet(article.article());
    int next = 0;
    for (ParsedSentence sentence : article.sentences()) {
      List<Draft> drafts = new ArrayList<>();
      int dateline = Datelines.end(sentence);
      while (next < matches.size() && matches.get(next).begin() < sentence.span().end()) {
        NameMatch match = matches.get(next++);
        known(sentence, match, evidence)
            .filter(
                draft ->
                    !outlet.isMistaken(
                        NounPhrases.words(draft.sentence(), draft.first(), draft.last()),
                        draft.senses()))
            .filter(draft -> !Datelines.hides(sentence, dateline, draft.first()))
            .ifPresent(drafts::add);
      }
      bySentence.add(withUnknownNames(sentence, drafts, dateline, evidence));
    }
    return bySentence;
  }

  private Optional<Draft> known(ParsedSentence sentence, NameMatch match, NameEvidence evidence) {
    Optional<Token> begin = sentence.tokenAt(match.begin());
    Optional<Token> end = sentence.tokenAt(match.end() - 1);
    if (begin.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    int first = begin.get().index();
    int last = end.get().index();
    if (isPartOfHyphened(begin.get(), end.get(), match) || isNoName(sentence, first, last)) {
      return Optional.empty();
    }
    int head = NounPhrases.headOf(sentence, first, last);
    List<NameSense> told = match.senses();
    int owner = lastOfOwner(sentence, first, head);
    if (owner >= 0) {
      last = owner;
      head = NounPhrases.headOf(sentence, first, last);
      told = register.named(NounPhrases.words(sentence, first, last));
    }
    if (told.isEmpty()) {
      return Optional.empty();
    }
    List<NameSense> meant = evidence.withoutNamesakes(sentence, last, told);
    if (isOtherNationals(sentence, first, last, meant)) {
      return Optional.empty();
    }
    List<NameSense> senses = usable(sentence, sentence.token(head), meant);
    if (senses.isEmpty()
        || !evidence.isName(sentence, first, last, senses)
        || isPartOfPersonsName(sentence, first, last, senses)
        || relatives.isOne(sentence, first, last, senses)
        || isPartOfLongerName(sentence, last, sentence.token(head), senses)
        || continuesLongerName(sentence, first, senses)) {
      return Optional.empty();
    }
    MentionKind kind =
        switch (senses.get(0).kind()) {
          case NAME -> MentionKind.NAME;
          case DEMONYM -> MentionKind.DEMONYM;
          case CAPITAL, SEAT -> MentionKind.METONYM;
        };
    return Optional.of(
        new Draft(sentence, first, last, first, head, kind, senses, null, null, -1, false));
  }

  /**
   * Where the name of the state ends in "Kestrian and Varonian forces", which are not only those of
   * the second; -1 where nobody shares the noun.
   */
  private int lastOfOwner(ParsedSentence sentence, int first, int head) {
    boolean shared =
        first > 1
            && first < head
            && sentence.token(head).tag().endsWith("S")
            && sentence.token(first - 1).lemma().equals("and")
            && sentence.children(sentence.token(head)).stream()
                .anyMatch(c -> c.index() < first - 1 && OWNING.contains(c.relation()));
    for (int role = first + 1; shared && role <= head; role++) {
      if (register.role(NounPhrases.words(sentence, role, head)).isPresent()) {
        return role - 1;
      }
    }
    return -1;
  }

  /** "Kestrian-Varonians" are some Varonians, not their state. */
  private static boolean isOtherNationals(
      ParsedSentence sentence, int first, int last, List<NameSense> senses) {
    boolean nationals = senses.stream().anyMatch(s -> s.kind() == Kind.DEMONYM);
    boolean second =
        first > 1
            && sentence.token(last).tag().endsWith("S")
            && HyphenedNames.isTight(sentence, first - 1);
    boolean former =
        last + 2 < sentence.size()
            && sentence.token(last + 2).tag().equals("NNPS")
            && HyphenedNames.isTight(sentence, last + 1);
    return nationals && (second || former);
  }

  /** "Let us" names nobody. */
  private static boolean isNoName(ParsedSentence sentence, int first, int last) {
    String tag = sentence.token(first).tag();
    return first == last
        && !tag.startsWith("N")
        && !tag.startsWith("J")
        && !tag.equals("CD")
        && !tag.equals("FW")
        && !tag.equals("GW")
        && !tag.equals("XX")
        && sentence.token(first).form().length() < 8
        && !isAllCapitals(sentence.token(first).form());
  }

  private static boolean isAllCapitals(String form) {
    return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
  }

  /** "UN-backed", "pro-Moscow": the name is only part of a word. */
  private static boolean isPartOfHyphened(Token first, Token last, NameMatch match) {
    boolean partial = match.begin() > first.span().begin() || match.end() < last.span().end();
    return partial && (first.form().indexOf('-') >= 0 || last.form().indexOf('-') >= 0);
  }

  /** "Social" before "Democrats" of another land, "Nazi" before "Germany". */
  private boolean continuesLongerName(ParsedSentence sentence, int first, List<NameSense> senses) {
    if (first == 0 || senses.get(0).kind() != Kind.NAME) {
      return false;
    }
    Token before = sentence.token(first - 1);
    if (HISTORIC.contains(before.form())) {
      return true;
    }
    return senses.get(0).actor().kind() == ActorKind.PARTY
        && before.index() > 0
        && Character.isUpperCase(before.form().codePointAt(0))
        && (before.isProperNoun() || before.tag().startsWith("JJ"))
        && before.head() >= first
        && register.named(before.form()).isEmpty()
        && register.role(before.form()).isEmpty();
  }

  /** Leaves out capitals and seats where the sentence means the place, not the government. */
  private List<NameSense> usable(ParsedSentence sentence, Token head, List<NameSense> senses) {
    boolean stands = false;
    boolean capital = false;
    for (NameSense sense : senses) {
      stands |= sense.kind() == Kind.CAPITAL || sense.kind() == Kind.SEAT;
      capital |= sense.kind() == Kind.CAPITAL;
    }
    if (!stands
        || !(PlacePositions.isPlaceHere(sentence, head)
            || (capital && PlacePositions.isPlaceOfSomething(sentence, head, register)))) {
      return senses;
    }
    return senses.stream()
        .filter(sense -> sense.kind() == Kind.NAME || sense.kind() == Kind.DEMONYM)
        .toList();
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

  private List<Draft> withUnknownNames(
      ParsedSentence sentence, List<Draft> known, int dateline, NameEvidence evidence) {
    List<Draft> all = new ArrayList<>(known);
    int begin = -1;
    for (int i = 0; i <= sentence.size(); i++) {
      boolean inName =
          i < sentence.size()
              && !covered(known, i)
              && (isNamePart(sentence.token(i))
                  || evidence.isSurname(sentence, sentence.token(i))
                  || (begin >= 0 && joins(sentence, begin, i, known))
                  || (begin >= 0
                      && i + 1 < sentence.size()
                      && !covered(known, i + 1)
                      && HyphenedNames.joins(sentence, begin, i)));
      if (inName && begin < 0) {
        begin = i;
      } else if (!inName && begin >= 0) {
        unknown(sentence, begin, i - 1)
            .filter(draft -> !Datelines.hides(sentence, dateline, draft.first()))
            .ifPresent(all::add);
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

  /** "Institute of Peace", "Centre for Law and Order", "Humberto de la Torre", "Omar al-Rusafi". */
  private boolean joins(ParsedSentence sentence, int begin, int i, List<Draft> known) {
    String form = sentence.token(i).form();
    boolean and = form.equals("and");
    boolean particle = Particles.isParticle(sentence, i);
    if (!and && !particle && !JOINTS.contains(form)) {
      return false;
    }
    int next = particle ? Particles.behind(sentence, i) : i + 1;
    if (next >= sentence.size() || !isNamePart(sentence.token(next)) || covered(known, next)) {
      return false;
    }
    if (particle) {
      return true;
    }
    boolean organisation = false;
    boolean joined = false;
    for (int j = begin; j < i; j++) {
      organisation |= properNames.isOrganisationWord(sentence.token(j).form());
      joined |= JOINTS.contains(sentence.token(j).form()) || Particles.isParticle(sentence, j);
    }
    return organisation && (!and || joined);
  }

  private static boolean covered(List<Draft> drafts, int token) {
    return drafts.stream().anyMatch(draft -> draft.covers(token));
  }

  /** A name that the register lacks, without the role words before it. */
  private Optional<Draft> unknown(ParsedSentence sentence, int first, int last) {
    int core = first;
    for (int end = Math.min(last, first + LONGEST_TITLE - 1); end >= first; end--) {
      String words = NounPhrases.words(sentence, first, end);
      if (register.role(words).isPresent() || Honorifics.isHonorific(words)) {
        core = end + 1;
        break;
      }
    }
    // What is left of "Foreign Ministry of Kestria" behind the role begins with no name.
    while (core <= last && !isNameBegin(sentence.token(core).form())) {
      core++;
    }
    if (core > last
        || isOneLetter(sentence, core, last)
        || properNames.isNoActorWord(sentence.token(last).form())
        || HISTORIC.contains(sentence.token(core).form())
        || endsRole(sentence, core, last)) {
      return Optional.empty();
    }
    int head = NounPhrases.headOf(sentence, core, last);
    boolean titled = core > first;
    boolean several = core < last;
    boolean person =
        titled
            || (givenNames.contains(sentence.token(core).form())
                && !Namesakes.isRegion(register.places(NounPhrases.words(sentence, core, last)))
                && (several || !PlacePositions.isPlaceHere(sentence, sentence.token(head))));
    boolean place =
        PlacePositions.isPlaceHere(sentence, sentence.token(head))
            || isKnownPlace(NounPhrases.words(sentence, core, last));
    boolean modifier = sentence.token(head).relation().equals("compound");
    boolean weak =
        !person && (place || modifier || (!several && !acts(sentence, sentence.token(head))));
    if (weak && several) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            sentence, core, last, core, head, MentionKind.NAME, List.of(), null, null, -1, weak));
  }

  /** Parts of a state act as states do: "Lower Varonia sued the government". */
  private boolean isKnownPlace(String name) {
    List<Place> places = register.places(name);
    return (!places.isEmpty() && !Namesakes.isRegion(places))
        || register.named(name).stream().anyMatch(sense -> sense.kind() == Kind.CAPITAL);
  }

  /** "Secretary of State": the end of a role is no name. */
  private boolean endsRole(ParsedSentence sentence, int core, int last) {
    return core > 1
        && sentence.token(core - 1).form().equals("of")
        && register.role(NounPhrases.words(sentence, core - 2, last)).isPresent();
  }

  /** Whether a name stands where actors stand. */
  private static boolean acts(ParsedSentence sentence, Token head) {
    Token first = NounPhrases.firstConjunct(sentence, head);
    if (ACTING_RELATIONS.contains(first.relation())) {
      return true;
    }
    return first.relation().equals("pobj")
        && first.head() >= 0
        && ACTING_PREPOSITIONS.contains(sentence.token(first.head()).lemma());
  }

  private static boolean isNameBegin(String form) {
    return Character.isLetter(form.codePointAt(0)) && !JOINTS.contains(form);
  }

  private static boolean isOneLetter(ParsedSentence sentence, int first, int last) {
    return sentence.span(first, last).length() < 2;
  }
}
