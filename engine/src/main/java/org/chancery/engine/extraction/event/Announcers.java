package org.chancery.engine.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * Who will do what is only said to be done: "the minister warned that observers would be expelled"
 * means that his side expels them. Confined to one sentence.
 */
final class Announcers {

  private static final Set<String> ANNOUNCING =
      Set.of("warn", "announce", "declare", "threaten", "vow", "decree", "say");
  private static final Set<String> AHEAD = Set.of("will", "would", "shall", "'ll", "wo");

  private final Syntax syntax;
  private final ParsedSentence sentence;
  private final Participants participants;

  Announcers(Syntax syntax, Participants participants) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.participants = participants;
  }

  /** A state or its officers who say so; nobody where others do, or their own suffer it. */
  List<ActorMention> of(Token verb) {
    Optional<Token> telling = sentence.head(verb).filter(head -> isTold(verb, head));
    if (telling.isEmpty() || !syntax.passive(verb) || !isAhead(verb)) {
      return List.of();
    }
    List<ActorMention> speakers =
        syntax.agent(telling.get()).map(participants::named).orElse(List.of());
    boolean able =
        !speakers.isEmpty()
            && speakers.stream().flatMap(m -> m.referents().stream()).allMatch(Announcers::governs);
    return able && !sufferThemselves(speakers, verb) ? speakers : List.of();
  }

  /**
   * "said that his country would be forced to": nobody announces that they will force themselves.
   */
  private boolean sufferThemselves(List<ActorMention> speakers, Token verb) {
    Set<String> own = Participants.keysAndStates(speakers);
    return syntax
        .subject(verb)
        .filter(
            subject ->
                participants.isOwn(subject, own)
                    || Participants.keysAndStates(participants.named(subject)).stream()
                        .anyMatch(own::contains))
        .isPresent();
  }

  private static boolean governs(Referent who) {
    return "GOV".equals(who.sector()) || (who.id() != null && who.id().startsWith("country:"));
  }

  private static boolean isTold(Token clause, Token verb) {
    return clause.relation().equals("ccomp") && ANNOUNCING.contains(verb.lemma());
  }

  private boolean isAhead(Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(
            child ->
                child.relation().equals("aux")
                    && (AHEAD.contains(child.lemma()) || AHEAD.contains(child.form())));
  }
}
