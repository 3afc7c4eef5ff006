package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * Adds to a cast those whom only a common noun names, and who may take part in an event: "the
 * islanders", "relief groups", "a crew". Nobody else needs them; they have no name and at most a
 * country. Immutable and safe for use by several threads.
 */
final class UnnamedCast {

  private static final Set<String> PERSONS = Set.of("he", "she", "they", "him", "her", "them");
  private static final Set<String> NO_PART = Set.of("as", "like", "than");

  private final Set<String> nouns;
  private final Set<String> partitives;

  UnnamedCast(WordClasses classes) {
    this.nouns = new HashSet<>(classes.required("actor"));
    nouns.addAll(classes.required("people"));
    this.partitives = classes.required("part");
  }

  /**
   * The cast of an article with who speaks in it in the first person, and with those without a
   * name.
   */
  Cast with(ParsedArticle article, Cast cast, List<Statement> statements) {
    return with(article.sentences(), FirstPersons.in(article, cast, statements));
  }

  Cast with(List<ParsedSentence> sentences, Cast cast) {
    List<ActorMention> all = new ArrayList<>();
    for (ParsedSentence sentence : sentences) {
      List<ActorMention> known = cast.in(sentence);
      all.addAll(known);
      for (Token token : sentence.tokens()) {
        if (isActor(sentence, token)
            && cast.covering(sentence, token).isEmpty()
            && !UnnamedActors.isOwned(sentence, token, cast)) {
          all.add(UnnamedActors.at(sentence, token, home(sentence, token, cast).orElse(null)));
        }
      }
    }
    return new Cast(all);
  }

  private boolean isActor(ParsedSentence sentence, Token token) {
    if (token.tag().equals("PRP")) {
      return PERSONS.contains(token.lemma()) && !token.relation().equals("expl");
    }
    if (token.tag().equals("CD")) {
      return isCount(sentence, token);
    }
    boolean noun = token.tag().equals("NN") || token.tag().equals("NNS");
    return noun
        && nouns.contains(token.lemma())
        && !isPart(sentence, token)
        && stands(sentence, token);
  }

  /** "thirty-one were arrested": so many persons, where no noun says what is counted. */
  private static boolean isCount(ParsedSentence sentence, Token number) {
    return number.relation().equals("nsubjpass")
        && sentence.children(number).stream().noneMatch(child -> child.lemma().equals("of"))
        && sentence.head(number).filter(Token::isVerb).isPresent();
  }

  /** "a team of doctors" stands for the doctors. */
  private boolean isPart(ParsedSentence sentence, Token token) {
    return partitives.contains(token.lemma())
        && sentence.children(token).stream().anyMatch(c -> c.lemma().equals("of"));
  }

  /** Not what somebody is or acts as ("resigned as minister"), nor "in council". */
  private static boolean stands(ParsedSentence sentence, Token token) {
    return switch (token.relation()) {
      case "nmod", "compound", "amod", "npadvmod", "attr", "oprd", "appos" -> false;
      case "pobj" ->
          sentence.head(token).filter(p -> NO_PART.contains(p.lemma())).isEmpty()
              && (token.tag().equals("NNS") || !sentence.children(token).isEmpty());
      default -> true;
    };
  }

  /** Of whose country the words before or "from", "of" and "in" behind say that they are. */
  private static Optional<Referent> home(ParsedSentence sentence, Token token, Cast cast) {
    return Stream.concat(
            sentence.children(token).stream(),
            UnnamedActors.behind(sentence, token, Set.of("from", "in")))
        .flatMap(t -> cast.covering(sentence, t).stream())
        .flatMap(m -> m.referents().stream())
        .filter(r -> r.country() != null)
        .findFirst();
  }
}
