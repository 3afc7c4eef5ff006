package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Finds the clauses that a verb pattern asks for: infinitives and what "that" opens. */
final class ClauseParts {

  private final Syntax syntax;
  private final ParsedSentence sentence;
  private final Participants participants;

  ClauseParts(Syntax syntax, Participants participants) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.participants = participants;
  }

  /** Takes the clause that a pattern asks for behind its verb, object or words. */
  boolean take(PatternPart.Clause part, Token verb, List<Token> objects, Binding binding) {
    List<Token> hosts = new ArrayList<>();
    hosts.add(verb);
    hosts.addAll(objects);
    hosts.addAll(binding.words());
    for (Token host : hosts) {
      for (Token child : sentence.children(host)) {
        if (clauseFits(part, child)) {
          Role role = part.subject();
          // "urged that Kestria be readmitted" asks nothing of Kestria
          if (role != null && !syntax.passive(child)) {
            Optional<Token> subject = syntax.subject(child);
            subject.ifPresent(
                s -> binding.fill(role, participants.concerned(s, Reach.PLAIN, Set.of())));
          }
          return !part.named() || (role != null && binding.filled(role));
        }
      }
    }
    return part.marker().equals("to") && objects.isEmpty() && toNoun(verb);
  }

  /** "committed to a dam" for "committed to building one". */
  private boolean toNoun(Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(c -> c.lemma().equals("to") && sentence.child(c, "pobj", "pcomp").isPresent());
  }

  private boolean clauseFits(PatternPart.Clause part, Token child) {
    boolean complement =
        switch (child.relation()) {
          case "xcomp", "ccomp", "acl" -> true;
          case "advcl" -> part.marker().equals("to");
          default -> false;
        };
    if (!complement) {
      return false;
    }
    boolean infinitive = hasTo(child);
    if (part.marker().equals("to")) {
      return infinitive || (child.relation().equals("xcomp") && child.tag().equals("VB"));
    }
    boolean question = sentence.children(child).stream().anyMatch(c -> c.tag().startsWith("W"));
    if (infinitive || question || !child.relation().equals("ccomp")) {
      return false;
    }
    boolean subjunctive = child.tag().equals("VB") && sentence.child(child, "aux").isEmpty();
    return part.modals().isEmpty()
        || subjunctive
        || sentence.children(child).stream()
            .anyMatch(c -> !c.isNoun() && part.modals().contains(c.lemma()))
        || part.modals().contains(child.lemma());
  }

  boolean hasTo(Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(c -> c.lemma().equals("to") && c.tag().equals("TO"));
  }
}
