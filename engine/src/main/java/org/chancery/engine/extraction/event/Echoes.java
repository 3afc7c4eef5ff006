package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * Tells whose act a later sentence takes up by a noun alone: who "rejected the allegations" turns
 * down whoever made them, if that stands shortly before. Confined to one article.
 */
final class Echoes {

  /** Further back a noun may mean another act. */
  private static final int REACH = 2;

  /** Of so many events nearly all are those of the sentences in reach. */
  private static final int KEPT = 12;

  private static final Set<String> DEFINITE = Set.of("the", "these", "those", "this", "that");

  private static final Set<String> DENYING = Set.of("deny", "dispute", "refute", "rebut");

  private static final Map<PloverType, Set<String>> NOUNS =
      Map.of(
          PloverType.ACCUSE,
          Set.of(
              "allegation",
              "accusation",
              "charge",
              "claim",
              "criticism",
              "complaint",
              "suggestion"),
          PloverType.REQUEST,
          Set.of("demand", "call", "request", "appeal", "plea", "ultimatum"),
          PloverType.AGREE,
          Set.of("offer", "proposal", "invitation"),
          PloverType.THREATEN,
          Set.of("threat", "warning", "ultimatum"));

  /** An event told before, with the number of its sentence. */
  private record Told(int sentence, CodedMatch event) {}

  private final List<Told> told = new ArrayList<>();

  /** The events of the next sentence, completed, and kept for those behind it. */
  List<CodedMatch> completed(ParsedSentence sentence, List<CodedMatch> events) {
    List<CodedMatch> all = new ArrayList<>();
    for (CodedMatch event : events) {
      CodedMatch whole = completed(sentence, event);
      note(sentence, whole);
      all.add(whole);
    }
    return all;
  }

  /** Keeps an event that later ones may take up. */
  private void note(ParsedSentence sentence, CodedMatch event) {
    if (NOUNS.containsKey(event.type()) && !event.actors().isEmpty()) {
      told.add(new Told(sentence.index(), event));
      if (told.size() > KEPT) {
        told.remove(0);
      }
    }
  }

  /** The event, with the other side that the act it takes up has; else as it is. */
  private CodedMatch completed(ParsedSentence sentence, CodedMatch event) {
    boolean answer = event.type() == PloverType.REJECT && event.match().trigger().isVerb();
    if (!answer || told.isEmpty() || event.actors().isEmpty() || !event.recipients().isEmpty()) {
      return event;
    }
    return new Syntax(sentence)
        .objects(event.match().trigger()).stream()
            .filter(noun -> isDefinite(sentence, noun))
            .findFirst()
            .map(Token::lemma)
            .or(() -> denied(sentence, event.match().trigger()))
            .flatMap(noun -> source(sentence, noun, event.actors()))
            .map(who -> event.withSides(event.actors(), who))
            .orElse(event);
  }

  /** Who "denied it" or "denied that …" was accused. */
  private static Optional<String> denied(ParsedSentence sentence, Token verb) {
    boolean it =
        sentence.child(verb, "dobj").filter(o -> o.lemma().equals("it")).isPresent()
            || sentence.child(verb, "ccomp", "xcomp").isPresent();
    return it && DENYING.contains(verb.lemma()) ? Optional.of("allegation") : Optional.empty();
  }

  private static boolean isDefinite(ParsedSentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .anyMatch(child -> child.relation().equals("det") && DEFINITE.contains(child.lemma()));
  }

  /** Who did what the noun takes up to those who answer it; the nearest before. */
  private Optional<List<ActorMention>> source(
      ParsedSentence sentence, String noun, List<ActorMention> answering) {
    Set<String> keys = keys(answering);
    for (int i = told.size() - 1; i >= 0; i--) {
      Told one = told.get(i);
      boolean near = sentence.index() - one.sentence() <= REACH;
      Set<String> nouns = NOUNS.getOrDefault(one.event().type(), Set.of());
      if (near
          && nouns.contains(noun)
          && keys(one.event().recipients()).stream().anyMatch(keys::contains)
          && keys(one.event().actors()).stream().noneMatch(keys::contains)) {
        return Optional.of(one.event().actors());
      }
    }
    return Optional.empty();
  }

  /** Who they are, and for whose country they act. */
  private static Set<String> keys(List<ActorMention> mentions) {
    return mentions.stream()
        .flatMap(mention -> mention.referents().stream())
        .flatMap(who -> Stream.of(who.key(), who.country() == null ? who.key() : who.country()))
        .collect(Collectors.toSet());
  }
}
