package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.actor.MentionKind;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;

/**
 * Takes "I" and "me" within a quotation for whoever is quoted, so that "I met the envoy" and "he
 * betrayed me" have their sides. Stateless.
 */
final class FirstPersons {

  private static final Set<String> FORMS = Set.of("i", "me");

  private FirstPersons() {}

  /** The cast with those who speak of themselves in the statements. */
  static Cast in(ParsedArticle article, Cast cast, List<Statement> statements) {
    List<Statement> quoted =
        statements.stream()
            .filter(s -> s.kind() != Statement.Kind.INDIRECT && s.sources().size() == 1)
            .toList();
    if (quoted.isEmpty()) {
      return cast;
    }
    List<ActorMention> all = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      all.addAll(cast.in(sentence));
      for (Token token : sentence.tokens()) {
        if (token.tag().equals("PRP") && FORMS.contains(token.form().toLowerCase(Locale.ROOT))) {
          speaker(quoted, token.span()).ifPresent(who -> all.add(mention(sentence, token, who)));
        }
      }
    }
    return new Cast(all);
  }

  private static Optional<Referent> speaker(List<Statement> quoted, Span word) {
    return quoted.stream()
        .filter(s -> s.content().stream().anyMatch(part -> part.contains(word)))
        .map(s -> s.sources().get(0).who())
        .findFirst();
  }

  private static ActorMention mention(ParsedSentence sentence, Token token, Referent who) {
    return new ActorMention(
        sentence.index(),
        token.index(),
        token.index(),
        token.index(),
        token.span(),
        token.form(),
        MentionKind.PRONOUN,
        List.of(who));
  }
}
