package org.chancery.engine.sentence.model;

import java.util.Arrays;
import java.util.List;

/**
 * Scores the labels of a decision; after NLP4J's {@code FeatureTemplate}, {@code FeatureMap} and
 * {@code WeightVector}. The weights are added in NLP4J's order, so that every sum has the same
 * bits.
 *
 * <p>Immutable and safe to share; each thread brings its own {@link Workspace}.
 */
final class LinearModel {

  private final FeatureTable table;
  private final WeightBlocks weights;
  private final List<int[]> ambiguityClasses;
  private final List<int[]> clusterSets;
  private final int[] digits;
  private final int labelCount;

  private final Anchor[] anchors;
  private final int[] windows;
  private final Kin[] kin;
  private final int[] atomPlaces;
  private final Column[] atomColumns;
  private final int[] setPlaces;
  private final SetColumn[] setColumns;
  private final int[][] joined;
  private final int maxFeatures;

  LinearModel(
      FeatureTemplates templates,
      int labelCount,
      FeatureTable table,
      WeightBlocks weights,
      ModelStructure structure,
      Vocabulary vocabulary) {
    this.table = table;
    this.weights = weights;
    this.labelCount = labelCount;
    ambiguityClasses = structure.ambiguityClasses();
    clusterSets = structure.clusterSets();
    digits = new int[Orthography.ORDER.length];
    Arrays.setAll(digits, i -> vocabulary.atom(Integer.toString(i)));
    var places = templates.places();
    anchors = places.stream().map(FeatureTemplates.Place::anchor).toArray(Anchor[]::new);
    windows = places.stream().mapToInt(FeatureTemplates.Place::window).toArray();
    kin = places.stream().map(FeatureTemplates.Place::kin).toArray(Kin[]::new);
    atomPlaces = templates.atoms().stream().mapToInt(FeatureTemplates.Atom::place).toArray();
    atomColumns =
        templates.atoms().stream().map(FeatureTemplates.Atom::column).toArray(Column[]::new);
    setPlaces = templates.sets().stream().mapToInt(FeatureTemplates.SetFeature::place).toArray();
    setColumns =
        templates.sets().stream()
            .map(FeatureTemplates.SetFeature::column)
            .toArray(SetColumn[]::new);
    joined = templates.joined().toArray(int[][]::new);
    maxFeatures = joined.length + setColumns.length * largestSet();
  }

  /** Room for one decision at a time; for one thread. */
  static final class Workspace {
    private final int[] rows;
    private final int[] atoms;
    private final long[] keys;
    private final long[] firstFound;
    private final int[] blocks;
    private final int[] sizes;
    private final float[] scores;
    private final float[] row;
    private int count;

    private Workspace(LinearModel model) {
      rows = new int[model.anchors.length];
      atoms = new int[model.atomColumns.length];
      keys = new long[model.maxFeatures];
      firstFound = new long[model.maxFeatures];
      blocks = new int[model.maxFeatures];
      sizes = new int[model.maxFeatures];
      scores = new float[model.labelCount];
      row = new float[model.labelCount];
    }
  }

  Workspace workspace() {
    return new Workspace(this);
  }

  /** The scores of all labels; valid until the workspace is used again. */
  float[] scores(TokenTable tokens, DecoderState state, Workspace space) {
    for (int i = 0; i < anchors.length; i++) {
      space.rows[i] = state.row(anchors[i], windows[i], kin[i]);
    }
    for (int i = 0; i < atomColumns.length; i++) {
      int row = space.rows[atomPlaces[i]];
      space.atoms[i] = row < 0 ? 0 : tokens.column(atomColumns[i])[row];
    }
    space.count = 0;
    for (int i = 0; i < setColumns.length; i++) {
      int row = space.rows[setPlaces[i]];
      if (row >= 0) {
        addSet(i, tokens, row, space);
      }
    }
    for (int i = 0; i < joined.length; i++) {
      addJoined(setColumns.length + i, joined[i], space);
    }
    int known = table.find(space.keys, space.count, space.firstFound, space.blocks);
    Arrays.fill(space.scores, 0);
    weights.addTo(space.scores, space.blocks, known, space.sizes, space.row);
    return space.scores;
  }

  private void addSet(int template, TokenTable tokens, int row, Workspace space) {
    switch (setColumns[template]) {
      case AMBIGUITY -> {
        int[] tags = ambiguityClasses.get(tokens.ambiguityClass(row));
        for (int i = 1; i < tags.length; i++) {
          add(template, tags[i], 0, 0, space);
        }
      }
      case CLUSTERS -> {
        for (int cluster : clusterSets.get(tokens.clusterSet(row))) {
          add(template, cluster, 0, 0, space);
        }
      }
      case ORTHOGRAPHY -> {
        int bits = tokens.orthography(row);
        for (int value : Orthography.ORDER) {
          if ((bits & 1 << value) != 0) {
            add(template, digits[value], 0, 0, space);
          }
        }
      }
      case POSITION -> {
        int position = tokens.position(row);
        if (position >= 0) {
          add(template, digits[position], 0, 0, space);
        }
      }
    }
  }

  private static void addJoined(int template, int[] items, Workspace space) {
    int first = space.atoms[items[0]];
    int second = items.length > 1 ? space.atoms[items[1]] : 0;
    int third = items.length > 2 ? space.atoms[items[2]] : 0;
    if (items.length > 1 && second == 0 || items.length > 2 && third == 0) {
      return;
    }
    add(template, first, second, third, space);
  }

  private static void add(int template, int first, int second, int third, Workspace space) {
    if (first != 0) {
      space.keys[space.count++] = FeatureTable.key(template, first, second, third);
    }
  }

  private int largestSet() {
    int largest = Orthography.ORDER.length;
    for (int[] tags : ambiguityClasses) {
      largest = Math.max(largest, tags.length);
    }
    for (int[] set : clusterSets) {
      largest = Math.max(largest, set.length);
    }
    return largest;
  }
}
