package org.chancery.engine.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.register.Register;
import org.chancery.register.RoleWord;
import org.jspecify.annotations.Nullable;

/**
 * Finds actors worded by what they are: "a senior administration official", "Russian troops", "the
 * president"; and the titles before names. Immutable, thread-safe.
 */
final class RoleSpotter {

  private static final int LONGEST_ROLE = 5;
  private static final Set<String> TIES = Set.of("of", "for", "from", "to", "with");
  private static final Set<String> MODIFIERS = Set.of("nmod", "amod", "compound", "poss");

  private static final Set<String> PLACING =
      Set.of(
          "in",
          "on",
          "at",
          "into",
          "inside",
          "outside",
          "near",
          "around",
          "through",
          "during",
          "within",
          "onto",
          "about",
          "after",
          "before",
          "over",
          "throughout",
          "across",
          "off");

  private static final String PEOPLE = "people";
  private static final Set<String> CROWDS =
      Set.of("thousands", "hundreds", "dozens", "scores", "millions", "tens", "crowds");

  private final Register register;
  private final AgentWords agents = new AgentWords();

  RoleSpotter(Register register) {
    this.register = register;
  }

  /** The name with the title, the nation and the honorific before it. */
  Draft withTitle(Draft name, List<Draft> names) {
    if (name.kind() != MentionKind.NAME) {
      return name;
    }
    ParsedSentence sentence = name.sentence();
    int begin = name.core();
    RoleWord role = null;
    String text = null;
    for (int length = LONGEST_ROLE; length >= 1 && role == null; length--) {
      int from = name.core() - length;
      if (from < 0) {
        continue;
      }
      String words = NounPhrases.words(sentence, from, name.core() - 1);
      Optional<RoleWord> title = title(words);
      if (title.isPresent() && !title.get().group() && agrees(sentence, from, name)) {
        role = title.get();
        text = words;
        begin = from;
      }
    }
    if (role != null && begin > 0 && sentence.token(begin - 1).lemma().equals("former")) {
      begin--;
      text = "former " + text;
    }
    if (role == null && begin > 0 && Honorifics.isHonorific(sentence.token(begin - 1).form())) {
      return name.withTitle(begin - 1, null, null, nationAfter(name, names));
    }
    if (role == null) {
      return name.withTitle(begin, null, null, nationAfter(name, names));
    }
    int nation = -1;
    int first = begin;
    if (begin > 0) {
      Draft before = covering(names, begin - 1);
      if (before != null && before.last() == begin - 1 && before.kind() != MentionKind.METONYM) {
        nation = before.head();
        first = before.kind() == MentionKind.DEMONYM || isCompound(before) ? before.first() : begin;
      } else if (sentence.token(begin - 1).tag().equals("POS") && begin > 1) {
        Draft owner = covering(names, begin - 2);
        nation = owner == null ? -1 : owner.head();
      }
    }
    return name.withTitle(first, role, text, nation >= 0 ? nation : nationAfter(name, names));
  }

  private Optional<RoleWord> title(String words) {
    char first = words.charAt(0);
    return Character.isLetter(first) ? register.role(words) : Optional.empty();
  }

  private static boolean isCompound(Draft draft) {
    return MODIFIERS.contains(draft.headToken().relation());
  }

  /** Whether title and name are one phrase: "Prime Minister X", not "told the minister X would". */
  private static boolean agrees(ParsedSentence sentence, int from, Draft name) {
    for (int i = from; i < name.core(); i++) {
      if (sentence.dominates(name.headToken(), sentence.token(i))) {
        return true;
      }
    }
    return Character.isUpperCase(sentence.token(name.core() - 1).form().codePointAt(0));
  }

  /** "Prime Minister X of Canada". */
  private static int nationAfter(Draft name, List<Draft> names) {
    return tie(name.sentence(), name.headToken(), names, Set.of("of"));
  }

  /** "their opposition to the plan" is nobody, but what they do. */
  private static boolean isAct(ParsedSentence sentence, Token head) {
    return head.lemma().equals("opposition")
        && sentence.children(head).stream()
            .anyMatch(c -> c.lemma().equals("to") && c.index() > head.index());
  }

  /** The role mentions of a sentence that are no titles of names. */
  List<Draft> roles(ParsedSentence sentence, List<Draft> names) {
    List<Draft> roles = new ArrayList<>();
    int behind = -1;
    for (Token head : sentence.tokens()) {
      if (head.index() > behind
          && head.isNoun()
          && !isCovered(names, head.index())
          && !isModifier(sentence, head)
          && !isAct(sentence, head)) {
        Optional<Draft> role = role(sentence, head, names);
        role.ifPresent(roles::add);
        behind = role.map(RoleSpotter::endOfRole).orElse(behind);
      }
    }
    return roles;
  }

  /** The last token of the role's own words; what ties it to a state may be a role itself. */
  private static int endOfRole(Draft role) {
    return role.nation() > role.head() ? role.head() : role.last();
  }

  private static boolean isModifier(ParsedSentence sentence, Token token) {
    return token.relation().equals("compound")
        && token.head() > token.index()
        && sentence.token(token.head()).isNoun();
  }

  private Optional<Draft> role(ParsedSentence sentence, Token head, List<Draft> names) {
    if (isFigure(sentence, head)) {
      return Optional.empty();
    }
    int phraseFirst = NounPhrases.first(sentence, head);
    Optional<Draft> longer = roleWithOf(sentence, head, phraseFirst, names);
    if (longer.isPresent()) {
      return longer;
    }
    for (int from = Math.max(phraseFirst, head.index() - LONGEST_ROLE + 1);
        from <= head.index();
        from++) {
      Optional<RoleWord> role = register.role(NounPhrases.words(sentence, from, head.index()));
      if (role.isPresent()) {
        int nation = nation(sentence, head, names);
        int last = head.index();
        Draft behind = nation > head.index() ? covering(names, nation) : null;
        if (behind != null) {
          last = behind.last();
        }
        return Optional.of(
            new Draft(
                sentence,
                phraseFirst,
                last,
                from,
                head.index(),
                MentionKind.ROLE,
                List.of(),
                role.get(),
                NounPhrases.words(sentence, from, head.index()).toLowerCase(Locale.ROOT),
                nation,
                false));
      }
    }
    return isCrowd(sentence, head)
        ? register.role(PEOPLE).map(role -> crowd(sentence, head, role))
        : Optional.empty();
  }

  /** "Thousands marched": so many people. */
  private static boolean isCrowd(ParsedSentence sentence, Token head) {
    String form = head.form().toLowerCase(Locale.ROOT);
    if (CROWDS.contains(form) && NounPhrases.isSubject(head)) {
      // "thousands of dollars were paid": what was counted is something else
      return sentence.children(head).stream()
          .filter(child -> child.lemma().equals("of"))
          .flatMap(of -> sentence.child(of, "pobj").stream())
          .allMatch(counted -> CROWDS.contains(counted.form().toLowerCase(Locale.ROOT)));
    }
    return false;
  }

  private static Draft crowd(ParsedSentence sentence, Token head, RoleWord role) {
    List<Token> phrase = sentence.subtree(head);
    int last = head.index();
    for (Token token : phrase) {
      last =
          CROWDS.contains(token.form().toLowerCase(Locale.ROOT))
              ? Math.max(last, token.index())
              : last;
    }
    return new Draft(
        sentence,
        NounPhrases.first(sentence, head),
        last,
        head.index(),
        head.index(),
        MentionKind.ROLE,
        List.of(),
        role,
        PEOPLE,
        -1,
        false);
  }

  /** "secretary of state", "secretary-general": the role goes on behind its head. */
  private Optional<Draft> roleWithOf(
      ParsedSentence sentence, Token head, int phraseFirst, List<Draft> names) {
    int of = head.index() + 1;
    if (of + 1 >= sentence.size() || !continuesRole(sentence.token(of))) {
      return Optional.empty();
    }
    for (int last = Math.min(of + 3, sentence.size() - 1); last > of; last--) {
      if (!sentence.token(last).isNoun() && !sentence.token(of).form().equals("-")) {
        continue;
      }
      for (int from = Math.max(phraseFirst, head.index() - 2); from <= head.index(); from++) {
        String words = NounPhrases.words(sentence, from, last);
        Optional<RoleWord> role = register.role(words);
        if (role.isPresent()) {
          return Optional.of(
              new Draft(
                  sentence,
                  phraseFirst,
                  last,
                  from,
                  head.index(),
                  MentionKind.ROLE,
                  List.of(),
                  role.get(),
                  words.toLowerCase(Locale.ROOT),
                  nation(sentence, head, names),
                  false));
        }
      }
    }
    return Optional.empty();
  }

  /** "run for president", "serve as minister": an office, not who holds it. */
  private static boolean isPredicate(ParsedSentence sentence, Token head) {
    return head.relation().equals("pobj")
        && head.head() == head.index() - 1
        && (sentence.token(head.head()).lemma().equals("as")
            || sentence.token(head.head()).lemma().equals("for"));
  }

  private static boolean continuesRole(Token token) {
    return token.form().equals("of") || token.form().equals("-");
  }

  /** "in parliament", "on its website", "the ball is in your court": words for no actor there. */
  private boolean isFigure(ParsedSentence sentence, Token head) {
    if (head.form().length() <= 2 && Character.isLowerCase(head.form().charAt(0))) {
      return true;
    }
    Token first = NounPhrases.firstConjunct(sentence, head);
    if (head.tag().equals("NN") && isPredicate(sentence, head)) {
      return true;
    }
    if (head.tag().equals("NN")
        && agents.isMass(head.lemma())
        && NounPhrases.first(sentence, head) == head.index()) {
      return true;
    }
    return agents.mayBeThing(head.lemma())
        && first.relation().equals("pobj")
        && first.head() >= 0
        && PLACING.contains(sentence.token(first.head()).lemma());
  }

  /**
   * The token that ties a role to a state, body or person, as modifier before it or behind "of" and
   * "for".
   */
  private static int nation(ParsedSentence sentence, Token head, List<Draft> names) {
    int owner = -1;
    for (Token child : sentence.children(head)) {
      if (MODIFIERS.contains(child.relation()) && child.index() < head.index()) {
        if (child.tag().equals("PRP$")) {
          owner = child.index();
        }
        if (isCovered(names, child.index())) {
          return child.index();
        }
        for (Token below : sentence.children(child)) {
          if (below.index() < head.index() && isCovered(names, below.index())) {
            return below.index();
          }
        }
      }
    }
    return owner >= 0 ? owner : tie(sentence, head, names, TIES);
  }

  private static int tie(
      ParsedSentence sentence, Token head, List<Draft> names, Set<String> prepositions) {
    for (Token child : sentence.children(head)) {
      if (child.relation().equals("prep")
          && child.index() > head.index()
          && prepositions.contains(child.lemma())) {
        Optional<Token> object = sentence.child(child, "pobj");
        if (object.isPresent() && isCovered(names, object.get().index())) {
          return object.get().index();
        }
      }
    }
    return -1;
  }

  private static boolean isCovered(List<Draft> drafts, int token) {
    return covering(drafts, token) != null;
  }

  static @Nullable Draft covering(List<Draft> drafts, int token) {
    for (Draft draft : drafts) {
      if (draft.covers(token)) {
        return draft;
      }
    }
    return null;
  }
}
