package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.meaning.WordVectors;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * The features of a pair in a sentence: words around and between, the way between them in the
 * dependency tree, who is what to which predicate, and the lexicon's opinion. Immutable.
 */
final class PairFeatures {

  /** More than most pairs have, the vectors' included. */
  private static final int EXPECTED = 2048;

  private static final int NEAR = 6;
  private static final int BEHIND = 12;
  private static final int CHAIN = 5;

  private final Lexicon lexicon;
  private final KnownFrames known;
  private final VectorFeatures vectors;

  PairFeatures(Lexicon lexicon, KnownFrames known, WordVectors vectors) {
    this.lexicon = lexicon;
    this.known = known;
    this.vectors = new VectorFeatures(vectors);
  }

  /** The numbers of the features that come in runs, by the run's number. */
  int[][] runs() {
    return vectors.runs();
  }

  FeatureList of(
      LexicalSentence words, ActorMention source, ActorMention target, LexiconOpinion opinion) {
    ParsedSentence sentence = words.sentence();
    PairView view = new PairView(words, source, target);
    FeatureList list = new FeatureList(EXPECTED);
    list.add("bias");
    words(view, list);
    grams(view, list);
    heads(view, list);
    list.begin(FeatureGroup.SYNTAX);
    path(view, list);
    chain("sa", view, sentence.token(source.head()), list);
    chain("ta", view, sentence.token(target.head()), list);
    Syntax syntax = words.syntax();
    new PredicateFeatures(view, syntax, lexicon, known).into(list);
    list.begin(FeatureGroup.VECTORS);
    vectors.into(list, view, syntax);
    list.begin(FeatureGroup.OPINION);
    OpinionFeatures.into(list, opinion);
    return list;
  }

  private static void words(PairView view, FeatureList list) {
    String order = view.sourceFirst() ? "st" : "ts";
    for (Token token : view.sentence().tokens()) {
      if (view.inPair(token) || token.relation().equals("punct")) {
        continue;
      }
      String word = view.word(token);
      boolean content = isContent(token);
      String zone = zone(view, token);
      if (content || zone.equals("m")) {
        list.add(zone, order, word);
      }
      if (content) {
        list.add("w", word);
      }
    }
    int gap = view.right().first() - view.left().last();
    list.add("gap", order, gap <= 2 ? "2" : gap <= 5 ? "5" : gap <= 10 ? "10" : "more");
  }

  static boolean isContent(Token token) {
    return switch (token.tag().charAt(0)) {
      case 'V', 'N', 'J', 'R', 'M' -> true;
      default -> false;
    };
  }

  private static String zone(PairView view, Token token) {
    int left = view.left().first() - token.index();
    if (left > 0) {
      return left <= NEAR ? "l" : "far";
    }
    int right = token.index() - view.right().last();
    if (right > 0) {
      return right <= NEAR ? "r" : right <= BEHIND ? "rr" : "far";
    }
    return "m";
  }

  /** Pairs and triples of neighbours from just before the first side to behind the second. */
  private static void grams(PairView view, FeatureList list) {
    List<String> words = new ArrayList<>();
    int from = Math.max(0, view.left().first() - NEAR);
    int to = Math.min(view.sentence().size() - 1, view.right().last() + NEAR);
    String last = "";
    for (int i = from; i <= to; i++) {
      String word = view.word(view.sentence().token(i));
      boolean repeated = word.equals(last) && word.startsWith("<");
      if (!repeated) {
        words.add(word);
      }
      last = word;
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      list.add("b", words.get(i), words.get(i + 1));
      if (i + 2 < words.size()) {
        list.add("t", words.get(i), words.get(i + 1), words.get(i + 2));
      }
    }
  }

  private static void path(PairView view, FeatureList list) {
    StringBuilder relations = new StringBuilder();
    StringBuilder lemmas = new StringBuilder();
    for (Token token : view.up()) {
      step(view, token, '^', relations, lemmas, list);
    }
    String top = view.word(view.top());
    relations.append('*');
    lemmas.append('*').append(top);
    list.add("top", top);
    list.add("toptag", view.top().tag());
    for (Token token : view.down()) {
      step(view, token, '_', relations, lemmas, list);
    }
    list.add("path", relations.toString());
    list.add("pathl", lemmas.toString());
    list.add("pathtop", relations.toString(), top);
    int length = view.up().size() + view.down().size();
    list.add("length", Integer.toString(Math.min(length, 9)));
  }

  private static void step(
      PairView view,
      Token token,
      char direction,
      StringBuilder relations,
      StringBuilder lemmas,
      FeatureList list) {
    String way = direction + token.relation();
    relations.append(way);
    lemmas.append(way);
    if (!view.inPair(token)) {
      String word = view.word(token);
      lemmas.append('/').append(word);
      list.add("pw", word);
      list.add("pr", way, word);
    }
  }

  /** What governs a side, step by step. */
  private static void chain(String name, PairView view, Token head, FeatureList list) {
    List<Token> above = view.sentence().ancestors(head);
    String relation = head.relation();
    int steps = 0;
    for (int i = 1; i < above.size() && steps < CHAIN; i++) {
      Token token = above.get(i);
      if (!view.inPair(token)) {
        String word = view.word(token);
        list.add(name, relation, word);
        list.add(name + "w", word);
        steps++;
      }
      relation = i > 1 ? "far" : relation + "<" + token.relation();
    }
  }

  /** What sort of actors they are: a court, protesters, an embassy. */
  private static void heads(PairView view, FeatureList list) {
    side("s", view, view.source(), list);
    side("t", view, view.target(), list);
    list.add(
        "heads",
        view.plain(view.sentence().token(view.source().head())),
        view.plain(view.sentence().token(view.target().head())));
  }

  private static void side(String name, PairView view, ActorMention mention, FeatureList list) {
    Token head = view.sentence().token(mention.head());
    list.add(name + "head", view.plain(head));
    list.add(name + "rel", head.relation());
    for (int i = mention.first(); i <= mention.last(); i++) {
      Token token = view.sentence().token(i);
      if (isContent(token)) {
        list.add(name + "in", view.plain(token));
      }
    }
    if (mention.last() + 1 < view.sentence().size()) {
      list.add(name + "next", view.word(view.sentence().token(mention.last() + 1)));
    }
    if (mention.first() > 0) {
      list.add(name + "prev", view.word(view.sentence().token(mention.first() - 1)));
    }
  }
}
