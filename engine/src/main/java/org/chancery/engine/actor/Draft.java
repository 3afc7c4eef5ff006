package org.chancery.engine.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.chancery.register.NameSense;
import org.chancery.register.RoleWord;
import org.jspecify.annotations.Nullable;

/**
 * A mention of which it is not yet known whom it stands for.
 *
 * @param first index of the first token
 * @param last index of the last token, inclusive
 * @param core index of the first token of the name itself, behind its title
 * @param head index of the token it hangs on
 * @param senses what the register knows by the name; empty for names that it lacks, roles and
 *     pronouns
 * @param role the role word in it or before the name
 * @param roleText the role as worded, lower case
 * @param nation token that ties it to a state, a body or a person: the demonym before it, the
 *     possessor, the name behind "of" or "for"; -1 for none
 * @param weak whether it names an actor only where the article names a person so elsewhere: it may
 *     be a place's name or part of a thing's
 * @param share whether it is only the part of {@code nation} in a plural that several share: "the
 *     Kestrian and Varonian presidents"
 */
record Draft(
    ParsedSentence sentence,
    int first,
    int last,
    int core,
    int head,
    MentionKind kind,
    List<NameSense> senses,
    @Nullable RoleWord role,
    @Nullable String roleText,
    int nation,
    boolean weak,
    boolean share) {

  /** What tells a person from one of the same name before, behind the surname. */
  private static final Set<String> SUFFIXES = Set.of("jr.", "sr.", "jr", "sr", "ii", "iii", "iv");

  Draft(
      ParsedSentence sentence,
      int first,
      int last,
      int core,
      int head,
      MentionKind kind,
      List<NameSense> senses,
      @Nullable RoleWord role,
      @Nullable String roleText,
      int nation,
      boolean weak) {
    this(sentence, first, last, core, head, kind, senses, role, roleText, nation, weak, false);
  }

  /** The part of one state in a plural that several share. */
  Draft shareOf(int nationToken) {
    return new Draft(
        sentence,
        first,
        Math.max(last, nationToken),
        core,
        head,
        kind,
        senses,
        role,
        roleText,
        nationToken,
        weak,
        true);
  }

  Token headToken() {
    return sentence.token(head);
  }

  Token firstToken() {
    return sentence.token(first);
  }

  Span span() {
    return sentence.span(first, last);
  }

  /** The words of the name itself, with the blanks that the text has. */
  String name() {
    StringBuilder name = new StringBuilder();
    for (int i = core; i <= last; i++) {
      Token token = sentence.token(i);
      boolean joined = i == core || sentence.token(i - 1).span().end() == token.span().begin();
      name.append(joined ? "" : " ").append(token.form());
    }
    return name.toString();
  }

  /** The name's last word, without a suffix such as "Jr.". */
  String surname() {
    int end = last;
    while (end > core && SUFFIXES.contains(sentence.token(end).form().toLowerCase(Locale.ROOT))) {
      end--;
    }
    return sentence.token(end).form();
  }

  /** Whether the name is a single word, particles aside: "Mool", "van der Mool". */
  boolean isSurname() {
    for (int i = core; i < last; i++) {
      if (!Particles.isParticle(sentence, i)) {
        return false;
      }
    }
    return true;
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }

  Draft withTitle(int newFirst, @Nullable RoleWord title, @Nullable String text, int nationToken) {
    return new Draft(
        sentence, newFirst, last, core, head, kind, senses, title, text, nationToken, weak);
  }
}
