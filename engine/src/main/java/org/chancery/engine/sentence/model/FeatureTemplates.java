package org.chancery.engine.sentence.model;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A model's feature templates, with what they have in common looked up only once a decision.
 *
 * <p>A feature's number is its place among the set features, then among the joined features, as in
 * NLP4J. Immutable.
 *
 * @param places the tokens that features look at, all different
 * @param atoms the atoms that features are made of, all different
 * @param sets the features with any number of values
 * @param joined the features made of one to three atoms, as indices into {@code atoms}
 */
record FeatureTemplates(
    List<Place> places, List<Atom> atoms, List<SetFeature> sets, List<int[]> joined) {

  /** A token relative to the decoder's state. */
  record Place(Anchor anchor, int window, Kin kin) {}

  /** A property of the token at a place, given as its index. */
  record Atom(int place, Column column) {}

  /** A property with several values of the token at a place, given as its index. */
  record SetFeature(int place, SetColumn column) {}

  /** Number of templates. */
  int size() {
    return sets.size() + joined.size();
  }

  /**
   * Compiles the templates of an NLP4J model.
   *
   * @throws IllegalArgumentException if one has no counterpart here
   */
  static FeatureTemplates of(SourceModel model) {
    var templates =
        new FeatureTemplates(
            new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (FeatureItem item : model.setFeatures()) {
      templates.sets.add(new SetFeature(templates.place(item), SetColumn.of(item)));
    }
    for (FeatureItem[] items : model.joinedFeatures()) {
      templates.joined.add(templates.joined(items));
    }
    if (templates.size() > FeatureTable.MAX_TEMPLATES) {
      throw new IllegalArgumentException("too many feature templates: " + templates.size());
    }
    return templates;
  }

  private int[] joined(FeatureItem[] items) {
    if (items.length < 1 || items.length > FeatureTable.MAX_ATOMS) {
      throw new IllegalArgumentException("a feature of " + items.length + " items");
    }
    int[] indices = new int[items.length];
    for (int i = 0; i < items.length; i++) {
      indices[i] = indexIn(atoms, new Atom(place(items[i]), Column.of(items[i])));
    }
    return indices;
  }

  private int place(FeatureItem item) {
    return indexIn(places, new Place(Anchor.of(item), item.window, Kin.of(item)));
  }

  private static <T> int indexIn(List<T> list, T element) {
    int index = list.indexOf(element);
    if (index < 0) {
      list.add(element);
      return list.size() - 1;
    }
    return index;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(places.size());
    for (Place place : places) {
      out.writeInt(place.anchor.ordinal());
      out.writeInt(place.window);
      out.writeInt(place.kin.ordinal());
    }
    out.writeInt(atoms.size());
    for (Atom atom : atoms) {
      out.writeInt(atom.place);
      out.writeInt(atom.column.ordinal());
    }
    out.writeInt(sets.size());
    for (SetFeature set : sets) {
      out.writeInt(set.place);
      out.writeInt(set.column.ordinal());
    }
    IntArrays.write(out, joined);
  }

  static FeatureTemplates read(DataInput in) throws IOException {
    List<Place> places = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      Anchor anchor = Anchor.values()[in.readInt()];
      places.add(new Place(anchor, in.readInt(), Kin.values()[in.readInt()]));
    }
    List<Atom> atoms = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      atoms.add(new Atom(in.readInt(), Column.values()[in.readInt()]));
    }
    List<SetFeature> sets = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      sets.add(new SetFeature(in.readInt(), SetColumn.values()[in.readInt()]));
    }
    return new FeatureTemplates(places, atoms, sets, IntArrays.read(in));
  }
}
