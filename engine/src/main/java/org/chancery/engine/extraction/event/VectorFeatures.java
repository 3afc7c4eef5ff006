package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.meaning.WordVectors;
import org.chancery.engine.sentence.Token;

/** The meaning of a pair's predicate and of the words around it, a feature a dimension. */
final class VectorFeatures {

  private static final String[] BLOCKS = {
    "top", "path", "verbs", "words", "source", "target", "act", "object", "over"
  };
  private static final float SCALE = 2;
  private static final int AROUND = 8;
  private static final int OVER = 2;

  private final WordVectors vectors;
  private final int[][] keys;

  VectorFeatures(WordVectors vectors) {
    this.vectors = vectors;
    this.keys = new int[BLOCKS.length][vectors.dimensions()];
    for (int b = 0; b < BLOCKS.length; b++) {
      for (int i = 0; i < vectors.dimensions(); i++) {
        keys[b][i] = FeatureList.hash("v", BLOCKS[b], Integer.toString(i));
      }
    }
  }

  /** The numbers of the features that come in runs, by the run's number. */
  int[][] runs() {
    return keys.clone();
  }

  void into(FeatureList list, PairView view, Syntax syntax) {
    List<String> path = new ArrayList<>();
    List<String> verbs = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Token token : view.up()) {
      take(view, token, path);
    }
    take(view, view.top(), path);
    for (Token token : view.down()) {
      take(view, token, path);
    }
    int from = view.left().first() - AROUND;
    int to = view.right().last() + AROUND;
    for (Token token : view.sentence().tokens()) {
      if (token.index() < from || token.index() > to) {
        continue;
      }
      take(view, token, words);
      if (token.isVerb()) {
        take(view, token, verbs);
      }
    }
    List<String> top = new ArrayList<>();
    for (Token token : view.sentence().ancestors(view.top())) {
      if (top.isEmpty()) {
        take(view, token, top);
      }
    }
    List<String> acts = new ArrayList<>();
    List<String> objects = new ArrayList<>();
    acts(view, syntax, acts, objects);
    put(list, 6, acts);
    put(list, 7, objects);
    put(list, 8, over(view));
    put(list, 0, top);
    put(list, 1, path);
    put(list, 2, verbs);
    put(list, 3, words);
    put(list, 4, List.of(view.plain(view.sentence().token(view.source().head()))));
    put(list, 5, List.of(view.plain(view.sentence().token(view.target().head()))));
  }

  /** Verbs that the source is the subject of, and their objects. */
  private static void acts(PairView view, Syntax syntax, List<String> acts, List<String> objects) {
    for (Token token : view.sentence().tokens()) {
      if (token.isVerb() && syntax.agent(token).filter(view::inSource).isPresent()) {
        take(view, token, acts);
        for (Token object : syntax.objects(token)) {
          take(view, object, objects);
        }
      }
    }
  }

  /** The next words over the target. */
  private static List<String> over(PairView view) {
    List<String> words = new ArrayList<>();
    for (Token token : view.sentence().ancestors(view.sentence().token(view.target().head()))) {
      if (words.size() < OVER) {
        take(view, token, words);
      }
    }
    return words;
  }

  private static void take(PairView view, Token token, List<String> into) {
    if (!view.inPair(token) && PairFeatures.isContent(token)) {
      into.add(view.word(token));
    }
  }

  private void put(FeatureList list, int block, List<String> words) {
    Optional<float[]> vector = vectors.ofPhrase(words);
    if (vector.isPresent()) {
      float[] scaled = vector.get();
      for (int i = 0; i < scaled.length; i++) {
        scaled[i] *= SCALE;
      }
      list.addRun(block, keys[block], scaled);
    }
  }
}
