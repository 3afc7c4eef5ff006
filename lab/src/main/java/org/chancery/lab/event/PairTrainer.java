package org.chancery.lab.event;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.engine.extraction.event.FeatureGroup;
import org.chancery.engine.extraction.event.FeatureList;
import org.chancery.engine.extraction.event.PairModel;
import org.chancery.engine.extraction.event.TypeOdds;

/** Makes a pair model's file from read pairs. The same pairs give the same bytes. */
final class PairTrainer {

  /** Features that fewer pairs show say nothing of others. */
  private static final int LEAST = 2;

  /**
   * Features without a weight of .04, as packed, are left out: half of them, at no loss on any
   * figure, and the rest stays in the processor's cache.
   */
  private static final int FAINT = 164;

  private static final int STEPS = 60;
  private static final double PENALTY = 3;
  private static final double LEXICON_EXAMPLE = 0.5;

  /**
   * Share of a sentence that is read without the lexicon, which is wrong here more than in news.
   */
  private static final double ALONE = 0.3;

  private PairTrainer() {}

  /**
   * The model as the bytes of its file.
   *
   * @param without sources of features to leave out
   */
  static byte[] train(List<ReadPair> pairs, Set<FeatureGroup> without) {
    Map<Integer, FeatureGroup> kept = kept(pairs, without);
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int key : kept.keySet()) {
      numbers.put(key, numbers.size());
    }
    double[] penalty = new double[kept.size()];
    Arrays.fill(penalty, PENALTY);
    List<SoftmaxTrainer.Example> examples = new ArrayList<>();
    for (ReadPair pair : pairs) {
      if (pair.fromLexicon()) {
        examples.add(example(pair, numbers, false, LEXICON_EXAMPLE));
      } else {
        examples.add(example(pair, numbers, true, 1 - ALONE));
        examples.add(example(pair, numbers, false, ALONE));
      }
    }
    double[] weights = new SoftmaxTrainer(TypeOdds.CLASSES, penalty, examples).train(STEPS);
    return bytes(kept, weights);
  }

  /** The features that enough pairs show, by number. */
  private static Map<Integer, FeatureGroup> kept(List<ReadPair> pairs, Set<FeatureGroup> without) {
    Map<Integer, Integer> counts = new HashMap<>();
    Map<Integer, FeatureGroup> groups = new TreeMap<>();
    for (ReadPair pair : pairs) {
      Set<Integer> seen = new HashSet<>();
      FeatureList features = pair.features();
      for (int i = 0; i < features.size(); i++) {
        int key = features.key(i);
        if (counts(pair, features.group(i)) && !without.contains(features.group(i))) {
          if (seen.add(key)) {
            counts.merge(key, 1, Integer::sum);
          }
          groups.put(key, features.group(i));
        }
      }
    }
    groups.keySet().removeIf(key -> counts.getOrDefault(key, 0) < LEAST);
    return groups;
  }

  /** The lexicon is always right on its own examples, which says nothing of other sentences. */
  private static boolean counts(ReadPair pair, FeatureGroup group) {
    return !pair.fromLexicon() || group != FeatureGroup.OPINION;
  }

  /**
   * A pair as an example.
   *
   * @param opinion whether it shows what the lexicon finds for it
   */
  private static SoftmaxTrainer.Example example(
      ReadPair pair, Map<Integer, Integer> numbers, boolean opinion, double weight) {
    FeatureList features = pair.features();
    int[] ids = new int[features.size()];
    float[] values = new float[features.size()];
    int n = 0;
    for (int i = 0; i < features.size(); i++) {
      Integer id = numbers.get(features.key(i));
      if (id != null && (opinion || features.group(i) != FeatureGroup.OPINION)) {
        ids[n] = id;
        values[n++] = features.value(i);
      }
    }
    return new SoftmaxTrainer.Example(
        Arrays.copyOf(ids, n), Arrays.copyOf(values, n), TypeOdds.number(pair.type()), weight);
  }

  private static byte[] bytes(Map<Integer, FeatureGroup> kept, double[] weights) {
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes);
        DataOutputStream row = new DataOutputStream(rows)) {
      int first = 0;
      int strong = 0;
      for (int key : kept.keySet()) {
        if (isStrong(weights, first)) {
          row.writeInt(key);
          for (int c = 0; c < TypeOdds.CLASSES; c++) {
            row.writeShort(PairModel.packed(weights[first + c]));
          }
          strong++;
        }
        first += TypeOdds.CLASSES;
      }
      out.write(PairModel.HEADER.getBytes(StandardCharsets.US_ASCII));
      out.writeInt(strong);
      out.write(rows.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static boolean isStrong(double[] weights, int first) {
    for (int c = 0; c < TypeOdds.CLASSES; c++) {
      if (Math.abs(PairModel.packed(weights[first + c])) >= FAINT) {
        return true;
      }
    }
    return false;
  }
}
