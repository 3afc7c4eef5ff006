package org.chancery.engine.sentence.model;

import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Turns one model's features, which NLP4J keeps as strings joined with underscores, into keys.
 *
 * <p>A joined string can come from more than one list of values, since a value may itself hold an
 * underscore. Each list that can give the string gets a key, so that a lookup by values finds
 * exactly what NLP4J's lookup by string finds.
 */
final class FeatureCompiler {

  private static final char SEPARATOR = '_';

  private final FeatureTemplates templates;
  private final AtomIndex atoms;
  private final BiPredicate<Column, String> possible;
  private final int[] places;
  private final WeightBlocks.Builder weights = new WeightBlocks.Builder();
  private final GrowingKeys keys;

  /**
   * Compiles a model.
   *
   * @param atoms numbers the values that features are made of
   * @param possible whether a column can ever have a value
   */
  FeatureCompiler(
      SourceModel model,
      FeatureTemplates templates,
      AtomIndex atoms,
      BiPredicate<Column, String> possible) {
    this.templates = templates;
    this.atoms = atoms;
    this.possible = possible;
    places = places(model);
    keys = new GrowingKeys(model.featureCount());
    List<Object2IntMap<String>> values = model.values();
    for (int template = 0; template < Math.min(values.size(), templates.size()); template++) {
      for (Object2IntMap.Entry<String> entry : values.get(template).object2IntEntrySet()) {
        int feature = entry.getIntValue();
        if (feature > 0 && feature < places.length && places[feature] != 0) {
          add(template, entry.getKey(), places[feature]);
        }
      }
    }
  }

  ByteBuffer featureSection() {
    return FeatureTable.section(keys.keys, keys.places, keys.count);
  }

  ByteBuffer weightSection() {
    return weights.section();
  }

  /** Lays out the weights; the place of each feature's block, 0 for one with zeros only. */
  private int[] places(SourceModel model) {
    int labels = model.labels().size();
    if (labels > WeightBlocks.MAX_LABELS) {
      throw new IllegalArgumentException("too many labels: " + labels);
    }
    FloatGapList source = model.weights();
    int[] found = new int[model.featureCount()];
    int begin = 0;
    while (begin < source.count()) {
      int feature = source.index(begin) / labels;
      int end = begin + 1;
      while (end < source.count() && source.index(end) / labels == feature) {
        end++;
      }
      found[feature] = weights.add(source, begin, end, labels);
      begin = end;
    }
    return found;
  }

  private void add(int template, String value, int place) {
    int joined = template - templates.sets().size();
    if (joined < 0 || templates.joined().get(joined).length == 1) {
      keys.add(FeatureTable.key(template, atoms.number(value), 0, 0), place);
      return;
    }
    int[] items = templates.joined().get(joined);
    split(items, value, 0, new ArrayList<>(), template, place);
  }

  /** Adds a key for every way to cut the value from {@code from} on into what is still missing. */
  private void split(
      int[] items, String value, int from, List<String> parts, int template, int place) {
    Column column = templates.atoms().get(items[parts.size()]).column();
    if (parts.size() == items.length - 1) {
      String last = value.substring(from);
      if (possible.test(column, last)) {
        int first = atoms.number(parts.get(0));
        int second = atoms.number(parts.size() > 1 ? parts.get(1) : last);
        int third = parts.size() > 1 ? atoms.number(last) : 0;
        keys.add(FeatureTable.key(template, first, second, third), place);
      }
      return;
    }
    for (int at = value.indexOf(SEPARATOR, from); at >= 0; at = value.indexOf(SEPARATOR, at + 1)) {
      String part = value.substring(from, at);
      if (possible.test(column, part)) {
        parts.add(part);
        split(items, value, at + 1, parts, template, place);
        parts.remove(parts.size() - 1);
      }
    }
  }

  /** Keys with their places. */
  private static final class GrowingKeys {
    private long[] keys;
    private int[] places;
    private int count;

    GrowingKeys(int capacity) {
      keys = new long[capacity];
      places = new int[capacity];
    }

    void add(long key, int place) {
      if (count == keys.length) {
        keys = Arrays.copyOf(keys, count + count / 2 + 1);
        places = Arrays.copyOf(places, keys.length);
      }
      keys[count] = key;
      places[count++] = place;
    }
  }
}
