package org.chancery.engine.extraction.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.statement.SourceWords.Kind;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * For whom spokespersons and institutions speak. Remembers it within the article, so that "he" who
 * was introduced as a spokesman keeps whom he speaks for. One for each article; asked in the order
 * of the text.
 */
final class Principals {

  private static final Set<String> OF = Set.of("for", "of", "to", "from", "by");

  private final SourceActors actors;
  private final SourceWords words;
  private final Map<String, CodedActor> byKey = new HashMap<>();
  private final Map<String, CodedActor> institutions = new HashMap<>();
  private final Map<String, CodedActor> institutionsPrincipals = new HashMap<>();

  Principals(SourceActors actors, SourceWords words) {
    this.actors = actors;
    this.words = words;
  }

  /** Whom the draft's source speaks for, or null. */
  @Nullable CodedActor of(Draft draft, List<CodedActor> sources) {
    Token head = draft.source();
    if (head == null || sources.isEmpty()) {
      return null;
    }
    String key = sources.get(0).who().key();
    CodedActor found = asNamedBefore(draft.sentence(), introduced(draft.sentence(), head));
    if (found == null) {
      found = declared(draft);
    }
    if (found != null && !found.who().key().equals(key)) {
      byKey.put(key, found);
      if (words.is(Kind.INSTITUTION, head.lemma()) && sources.get(0).who().id() != null) {
        institutions.put(head.lemma(), sources.get(0));
        institutionsPrincipals.put(head.lemma(), found);
      }
      return found;
    }
    boolean bare = sources.get(0).who().id() == null && words.is(Kind.INSTITUTION, head.lemma());
    CodedActor remembered = byKey.get(key);
    return remembered == null && bare ? institutionsPrincipals.get(head.lemma()) : remembered;
  }

  /**
   * "Dorn, speaking on behalf of the union, said": whom the sentence says the source speaks for.
   */
  private @Nullable CodedActor declared(Draft draft) {
    ParsedSentence s = draft.sentence();
    for (Token behalf : s.tokens()) {
      if (!behalf.lemma().equals("behalf")
          || draft.content().stream().anyMatch(span -> span.contains(behalf.span()))) {
        continue;
      }
      Token owner = Subjects.possessor(s, behalf);
      Token of = s.child(behalf, "prep").filter(p -> p.lemma().equals("of")).orElse(null);
      Token principal = of == null ? owner : s.child(of, "pobj").orElse(null);
      if (principal != null && !principal.tag().equals("PRP$")) {
        return actors.known(s, principal);
      }
    }
    return null;
  }

  /** "The ministry's spokeswoman", where the article has said before whose ministry that is. */
  private @Nullable CodedActor asNamedBefore(ParsedSentence s, @Nullable CodedActor principal) {
    if (principal == null || principal.who().id() != null) {
      return principal;
    }
    for (Token token : s.tokens()) {
      CodedActor known = institutions.get(token.lemma());
      if (known != null && principal.span().contains(token.span())) {
        return new CodedActor(principal.text(), principal.span(), known.who());
      }
    }
    return principal;
  }

  private @Nullable CodedActor introduced(ParsedSentence s, Token head) {
    if (isSpeaker(head)) {
      return principal(s, head, head);
    }
    for (Token child : s.children(head)) {
      if (isSpeaker(child)
          && (child.relation().equals("compound") || child.relation().equals("appos"))) {
        return principal(s, child, head);
      }
    }
    return null;
  }

  private boolean isSpeaker(Token token) {
    String lemma = token.lemma();
    return words.is(Kind.SPOKESPERSON, lemma)
        || words.is(Kind.INSTITUTION, lemma)
        || words.is(Kind.VOICE, lemma)
        || words.is(Kind.POST, lemma);
  }

  /** What possesses, follows or stands before the noun of office. */
  private @Nullable CodedActor principal(ParsedSentence s, Token office, Token head) {
    Token possessor = Subjects.possessor(s, office);
    if (possessor != null) {
      return actors.known(s, possessor);
    }
    for (Token child : s.children(office)) {
      boolean on = child.lemma().equals("on") && child.index() > office.index();
      if (child.relation().equals("prep") && (on || OF.contains(child.lemma()))) {
        Token object = s.child(child, "pobj").orElse(null);
        if (object != null && on) {
          object = words.is(Kind.VOICE, object.lemma()) ? Subjects.possessor(s, object) : null;
        }
        CodedActor found = object == null ? null : actors.known(s, object);
        if (found != null) {
          return found;
        }
      }
    }
    CodedActor before = modifier(s, office);
    return before != null || office == head ? before : modifierBefore(s, office, head);
  }

  private @Nullable CodedActor modifier(ParsedSentence s, Token office) {
    for (Token child : s.children(office)) {
      if (child.index() < office.index()
          && (child.relation().equals("compound") || child.relation().equals("nmod"))) {
        CodedActor found = narrow(s, child);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable CodedActor modifierBefore(ParsedSentence s, Token office, Token head) {
    for (Token child : s.children(head)) {
      if (child.index() < office.index()) {
        CodedActor found = narrow(s, child);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** A mention that lies before the noun of office and does not hold it. */
  private @Nullable CodedActor narrow(ParsedSentence s, Token token) {
    CodedActor found = actors.known(s, token);
    boolean tight = found != null && found.span().end() <= token.span().end() + 1;
    return tight ? found : null;
  }
}
