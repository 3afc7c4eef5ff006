package org.chancery.engine.sentence.model;

import edu.emory.mathcs.nlp.component.morph.MorphAnalyzer;
import java.util.List;

/**
 * Tags a sentence from left to right, greedily, and finds the lemmas; after NLP4J's {@code
 * POSTagger}. Immutable and safe to share.
 */
final class Tagger {

  private final LinearModel model;
  private final MorphAnalyzer lemmas;
  private final Vocabulary vocabulary;
  private final List<String> tags;
  private final int[] tagAtoms;

  Tagger(LinearModel model, List<String> tags, MorphAnalyzer lemmas, Vocabulary vocabulary) {
    this.model = model;
    this.tags = tags;
    this.lemmas = lemmas;
    this.vocabulary = vocabulary;
    tagAtoms = tags.stream().mapToInt(vocabulary::atom).toArray();
  }

  /** Gives every token its tag and its lemma, in the table and, by row, in the arrays. */
  void tag(TokenTable tokens, String[] tagOf, String[] lemmaOf) {
    LinearModel.Workspace space = model.workspace();
    for (int row = 1; row < tokens.size(); row++) {
      Focus focus = new Focus(row, tokens.size());
      int best = best(model.scores(tokens, focus, space));
      tokens.set(Column.TAG, row, tagAtoms[best]);
      tagOf[row] = tags.get(best);
      lemmaOf[row] = lemmas.lemmatize(tokens.simplified(row), tagOf[row]);
      tokens.set(Column.LEMMA, row, vocabulary.atom(lemmaOf[row]));
    }
  }

  /** The first of the highest scores. */
  private static int best(float[] scores) {
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      if (scores[best] < scores[label]) {
        best = label;
      }
    }
    return best;
  }

  /** The token to be tagged; the root is out of sight. */
  private record Focus(int row, int size) implements DecoderState {
    @Override
    public int row(Anchor anchor, int window, Kin kin) {
      int seen = row + window;
      return seen >= 1 && seen < size ? seen : -1;
    }
  }
}
