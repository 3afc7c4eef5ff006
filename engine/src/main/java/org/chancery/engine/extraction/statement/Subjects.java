package org.chancery.engine.extraction.statement;

import java.util.Set;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who does what a verb says, through coordination, control and participles, and by place where the
 * parse names no subject. Stateless.
 */
final class Subjects {

  private static final int FARTHEST = 8;

  private static final Set<String> QUOTING = Set.of("quote", "cite");

  /** Tags that names get where they are words too: "Will wrote", "said Cuban". */
  private static final Set<String> NAMES_TAKEN_FOR = Set.of("RB", "MD", "JJ");

  private Subjects() {}

  /** Whether the verb is in the passive, with or without its auxiliary. */
  static boolean isPassive(ParsedSentence sentence, Token verb) {
    if (sentence.child(verb, "nsubjpass", "auxpass", "csubjpass").isPresent()) {
      return !isPerfect(sentence, verb);
    }
    if (isParticiple(sentence, verb)) {
      return true;
    }
    return verb.tag().equals("VBN")
        && !isComment(sentence, verb)
        && sentence.child(verb, "nsubj").isEmpty()
        && (verb.relation().equals("acl")
            || sentence.child(verb, "agent").isPresent()
            || verb.relation().equals("advcl") && sentence.child(verb, "aux").isEmpty());
  }

  /** "She's said that": the parse takes "has" for "is". */
  private static boolean isPerfect(ParsedSentence sentence, Token verb) {
    Token auxiliary = sentence.child(verb, "auxpass").orElse(null);
    boolean contracted =
        auxiliary != null && (auxiliary.form().equals("'s") || auxiliary.form().equals("’s"));
    return contracted
        && sentence.child(verb, "agent").isEmpty()
        && sentence.children(verb).stream().anyMatch(c -> isObject(sentence, verb, c));
  }

  private static boolean isObject(ParsedSentence sentence, Token verb, Token child) {
    return child.index() > verb.index()
        && switch (child.relation()) {
          case "dobj" -> true;
          case "ccomp" -> sentence.child(child, "nsubj", "nsubjpass").isPresent();
          case "prep" -> child.lemma().equals("for") || child.lemma().equals("about");
          default -> false;
        };
  }

  /** "As Dorn, the envoy, noted": the parse may take the subject for the object of "as". */
  private static boolean isComment(ParsedSentence sentence, Token verb) {
    Token as = sentence.child(verb, "mark").orElse(null);
    return as != null
        && as.lemma().equals("as")
        && as.index() < verb.index() - 1
        && sentence.child(as, "pobj").isPresent();
  }

  /**
   * "Asked about the pass, Dorn shrugged": a participle whose form may be taken for a past tense.
   */
  private static boolean isParticiple(ParsedSentence sentence, Token verb) {
    return (verb.tag().equals("VBN") || verb.tag().equals("VBD"))
        && verb.relation().equals("advcl")
        && ReportedClause.addresses(verb)
        && sentence.child(verb, "nsubj", "aux").isEmpty();
  }

  /** The head of the phrase that names who speaks, or null where the sentence names none. */
  static @Nullable Token speaker(ParsedSentence sentence, Token verb) {
    if (isPassive(sentence, verb)) {
      return sentence.child(verb, "agent").flatMap(by -> sentence.child(by, "pobj")).orElse(null);
    }
    Token inserted = behindInsertion(sentence, verb);
    if (inserted == null) {
      inserted = besideConjunction(sentence, verb);
    }
    Token found = inserted == null ? governing(sentence, verb) : inserted;
    if (found == null && sentence.child(verb, "expl").isEmpty()) {
      found = beside(sentence, verb);
    }
    return found;
  }

  /** Whether a verb stands here with its subject behind it: "said the envoy". */
  static boolean isInverted(ParsedSentence sentence, int i) {
    if (i + 1 >= sentence.size()) {
      return false;
    }
    String tag = sentence.token(i).tag();
    boolean verb = tag.equals("VBD") || tag.equals("VBN") || tag.equals("VBZ");
    return verb
        && (i == 0 || sentence.token(i - 1).relation().equals("punct"))
        && sentence.child(sentence.token(i), "nsubj").isEmpty()
        && !sentence.token(i + 1).relation().equals("npadvmod")
        && behind(sentence, sentence.token(i)) != null;
  }

  /** The head of the noun phrase that starts right behind a verb, or null. */
  static @Nullable Token behind(ParsedSentence sentence, Token verb) {
    Token subject = sentence.child(verb, "nsubj").orElse(null);
    if (subject != null) {
      return subject;
    }
    Token last = null;
    for (int i = verb.index() + 1; i < sentence.size() && isInPhrase(sentence.token(i)); i++) {
      if (nominal(sentence.token(i))) {
        last = sentence.token(i);
      }
    }
    return last;
  }

  private static boolean isInPhrase(Token token) {
    return nominal(token)
        || token.tag().startsWith("JJ")
        || token.tag().equals("PRP$")
        || token.tag().equals("POS")
        || token.tag().equals("HYPH");
  }

  /** The possessive of a noun: "his" in "his claim". */
  static @Nullable Token possessor(ParsedSentence sentence, Token noun) {
    return sentence.child(noun, "poss").orElse(null);
  }

  private static @Nullable Token governing(ParsedSentence sentence, Token verb) {
    Token current = verb;
    for (int i = 0; i < FARTHEST; i++) {
      Token subject = nearest(sentence, current);
      if (subject == null && (current != verb || isPerfect(sentence, verb))) {
        subject = sentence.child(current, "nsubjpass").orElse(null);
      }
      if (subject != null) {
        return current != verb && isEmpty(sentence, current, subject) ? null : subject;
      }
      if (sentence.child(current, "expl").isPresent()) {
        return null;
      }
      Token quoted = quotedSpeaker(sentence, current);
      if (quoted != null) {
        return quoted;
      }
      Token head =
          current.head() < 0 ? rootBefore(sentence, current) : sentence.token(current.head());
      if (head == null) {
        return null;
      }
      switch (current.relation()) {
        case "xcomp" -> {
          Token object = sentence.child(head, "dobj").orElse(null);
          if (object != null && object.index() < current.index() && objectControls(head)) {
            return object;
          }
        }
        case "acl", "relcl" -> {
          if (!head.isVerb() && !isHad(sentence, head, current)) {
            return head;
          }
        }
        case "root", "conj", "advcl", "ccomp", "parataxis", "dep", "acomp", "oprd", "attr" -> {}
        case "pcomp", "prep", "agent", "pobj", "dobj" -> {
          Token owner = head.isNoun() ? possessor(sentence, head) : null;
          if (owner != null) {
            return owner;
          }
        }
        default -> {
          return null;
        }
      }
      current = head;
    }
    return null;
  }

  /** "Dorn had this to say": whoever has something to say says it. */
  private static boolean isHad(ParsedSentence sentence, Token object, Token infinitive) {
    return object.relation().equals("dobj")
        && VerbCues.isInfinitive(sentence, infinitive)
        && sentence.head(object).filter(verb -> verb.lemma().equals("have")).isPresent();
  }

  /** "quoted Dorn as saying", "Dorn was quoted as saying": who said it, or null. */
  private static @Nullable Token quotedSpeaker(ParsedSentence sentence, Token saying) {
    Token as = saying.relation().equals("pcomp") ? sentence.head(saying).orElse(null) : null;
    Token quoting = as == null || !as.lemma().equals("as") ? null : sentence.head(as).orElse(null);
    return quoting == null || !QUOTING.contains(quoting.lemma())
        ? null
        : sentence.child(quoting, "dobj", "nsubjpass").orElse(null);
  }

  /** Whether this word is quoted by that one: "quoted Dorn as saying". */
  static boolean isQuotedBy(ParsedSentence sentence, Token saying, Token quoting) {
    Token as = sentence.head(saying).orElse(null);
    return as != null
        && as.lemma().equals("as")
        && as.head() == quoting.index()
        && QUOTING.contains(quoting.lemma());
  }

  /** "It is too early to judge": nobody is named who judges. */
  private static boolean isEmpty(ParsedSentence sentence, Token verb, Token subject) {
    return subject.lemma().equals("it")
        && verb.lemma().equals("be")
        && sentence.child(verb, "acomp", "attr", "oprd").isPresent();
  }

  /** The subject, of several the one that stands closest before the verb. */
  private static @Nullable Token nearest(ParsedSentence sentence, Token verb) {
    Token nearest = null;
    for (Token child : sentence.children(verb)) {
      boolean closer = nearest == null || child.index() < verb.index();
      if (child.relation().equals("nsubj") && closer) {
        nearest = child;
      }
    }
    return nearest;
  }

  /** Where the parse fell into pieces, the piece before this one. */
  private static @Nullable Token rootBefore(ParsedSentence sentence, Token root) {
    for (int i = root.index() - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (token.head() < 0 && token.isVerb()) {
        return token;
      }
    }
    return null;
  }

  private static boolean objectControls(Token verb) {
    return !verb.lemma().equals("promise") && !verb.lemma().equals("use");
  }

  /** "After Dorn, asked about the pass, had said": the name before what is set in, or null. */
  private static @Nullable Token behindInsertion(ParsedSentence sentence, Token verb) {
    int i = verb.index() - 1;
    while (i >= 0 && isSkipped(sentence.token(i), verb)) {
      i--;
    }
    boolean setIn = i > 0 && sentence.token(i).form().equals(",");
    boolean own = sentence.child(verb, "nsubj", "expl").isPresent();
    boolean loose =
        verb.head() < 0
            ? rootBefore(sentence, verb) != null
            : setIn && sentence.token(beforeInsertion(sentence, i) + 2).tag().startsWith("W");
    return setIn && !own && loose ? beside(sentence, verb) : null;
  }

  /**
   * "A reporter asked for a word and Dorn said": the name before the verb, which the parse joined
   * to an object; "with Dorn yelling": the name with which the clause begins. Or null.
   */
  private static @Nullable Token besideConjunction(ParsedSentence sentence, Token verb) {
    int i = verb.index() - 1;
    while (i >= 0 && isSkipped(sentence.token(i), verb)) {
      i--;
    }
    if (i < 1 || sentence.child(verb, "nsubj").isPresent()) {
      return null;
    }
    Token name = sentence.token(i);
    Token head = sentence.head(name).orElse(null);
    if (head == null || !nominal(name)) {
      return null;
    }
    boolean joined =
        verb.relation().equals("conj")
            && isFinite(sentence, verb)
            && name.relation().equals("conj")
            && head.isNoun()
            && head.index() > verb.head()
            && sentence.children(sentence.token(verb.head())).stream()
                .noneMatch(c -> c.relation().equals("cc") && c.index() < verb.index());
    boolean absolute = verb.tag().equals("VBG") && head.lemma().equals("with");
    return joined || absolute ? name : null;
  }

  /** The noun before a finite verb, or behind one that follows what it reports. */
  static @Nullable Token beside(ParsedSentence sentence, Token verb) {
    if (!isFinite(sentence, verb)) {
      return null;
    }
    Token before = before(sentence, verb);
    if (before != null) {
      return before;
    }
    boolean reports = verb.index() > 0 && isMark(sentence.token(verb.index() - 1));
    Token object = sentence.child(verb, "dobj", "attr", "npadvmod").orElse(null);
    return reports
            && object != null
            && !object.lemma().equals("it")
            && object.index() > verb.index()
        ? object
        : null;
  }

  private static @Nullable Token before(ParsedSentence sentence, Token verb) {
    int i = verb.index() - 1;
    while (i >= 0 && isSkipped(sentence.token(i), verb)) {
      i--;
    }
    boolean putsIt =
        sentence.child(verb, "dobj").map(object -> object.lemma().equals("it")).orElse(false);
    if (putsIt && i > 1 && sentence.token(i).tag().equals("''")) {
      i--;
    }
    if (i > 0 && sentence.token(i).form().equals(",")) {
      i = beforeInsertion(sentence, i);
    }
    while (i > 0 && sentence.token(i).tag().equals("-RRB-")) {
      i = beforeBracket(sentence, i);
    }
    if (i < 0) {
      return null;
    }
    Token token = sentence.token(i);
    if (token.tag().equals("-RRB-") || token.relation().equals("punct")) {
      return null;
    }
    Token top = nominal(token) ? token : null;
    for (int step = 0;
        step < FARTHEST && token.head() >= 0 && token.head() < verb.index();
        step++) {
      token = sentence.token(token.head());
      if (token.isVerb()) {
        break;
      }
      if (nominal(token)) {
        top = token;
      }
    }
    return top;
  }

  /** Index of the word before a phrase set between commas, or -1. */
  private static int beforeInsertion(ParsedSentence sentence, int comma) {
    for (int i = comma - 1; i > 0; i--) {
      String form = sentence.token(i).form();
      if (form.equals(",")) {
        return i - 1;
      }
    }
    return -1;
  }

  /** Index of the word before what stands in brackets; negative where none is. */
  private static int beforeBracket(ParsedSentence sentence, int closing) {
    int i = closing;
    while (i >= 0 && !sentence.token(i).tag().equals("-LRB-")) {
      i--;
    }
    return i - 1;
  }

  private static boolean isSkipped(Token token, Token verb) {
    return token.head() == verb.index()
        && (token.relation().startsWith("aux") && Character.isLowerCase(token.form().charAt(0))
            || token.relation().equals("neg")
            || token.tag().startsWith("RB") && Character.isLowerCase(token.form().charAt(0)));
  }

  private static boolean nominal(Token token) {
    return token.isNoun()
        || NAMES_TAKEN_FOR.contains(token.tag()) && Character.isUpperCase(token.form().charAt(0))
        || token.tag().equals("PRP")
        || token.tag().equals("DT")
        || token.tag().equals("CD")
        || token.tag().equals("WP");
  }

  private static boolean isFinite(ParsedSentence sentence, Token verb) {
    return switch (verb.tag()) {
      case "VBD", "VBZ", "VBP" -> true;
      case "VBN", "VBG", "VB" ->
          isComment(sentence, verb)
              || sentence
                  .child(verb, "aux")
                  .map(aux -> !aux.tag().equals("TO"))
                  .orElse(verb.lemma().equals("put") || verb.lemma().equals("read"));
      default -> false;
    };
  }

  private static boolean isMark(Token token) {
    return token.relation().equals("punct") || token.tag().equals(",");
  }
}
