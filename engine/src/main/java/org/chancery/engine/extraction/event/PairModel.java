package org.chancery.engine.extraction.event;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.chancery.engine.extraction.CoderVersion;

/**
 * A trained multinomial logistic regression over the features of a pair. Immutable and safe for use
 * by several threads; takes about 6 MB.
 */
public final class PairModel {

  /** First words of the file. */
  public static final String HEADER = "chancery-pairs 1\n";

  /** Changes with every training. */
  public static final String VERSION = CoderVersion.CURRENT;

  private static final String RESOURCE = "pairs.bin";
  private static final float STEPS = 4096;

  /** Open addressing: a key above, one more than its row below; 0 where free. */
  private final long[] slots;

  private final short[] weights;

  private PairModel(int[] keys, short[] weights) {
    this.weights = weights;
    this.slots = new long[Integer.highestOneBit(Math.max(1, keys.length)) * 4];
    for (int i = 0; i < keys.length; i++) {
      int at = keys[i] & (slots.length - 1);
      while (slots[at] != 0) {
        at = (at + 1) & (slots.length - 1);
      }
      slots[at] = ((long) keys[i] << Integer.SIZE) | (i + 1);
    }
  }

  /** The model that comes with the program, read once. */
  public static PairModel bundled() {
    return Bundled.MODEL;
  }

  private static final class Bundled {
    private static final PairModel MODEL = open();

    private static PairModel open() {
      try (InputStream in = PairModel.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("the program's jar lacks " + RESOURCE);
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Reads a model: the header, the number of features, then each feature's number and its weights,
   * one a class, as multiples of 1/4096.
   *
   * @throws IOException where it can't be read or is of another version
   */
  public static PairModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    String header = new String(in.readNBytes(HEADER.length()), StandardCharsets.US_ASCII);
    if (!header.equals(HEADER)) {
      throw new IOException("a pair model begins with '" + header + "', not '" + HEADER + "'");
    }
    int[] keys = new int[in.readInt()];
    short[] weights = new short[keys.length * TypeOdds.CLASSES];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = in.readInt();
      for (int c = 0; c < TypeOdds.CLASSES; c++) {
        weights[i * TypeOdds.CLASSES + c] = in.readShort();
      }
    }
    return new PairModel(keys, weights);
  }

  /** A weight as it is kept in the file. */
  public static short packed(double weight) {
    return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight * STEPS)));
  }

  /** How likely each type is. */
  public TypeOdds odds(FeatureList features) {
    float[] scores = new float[TypeOdds.CLASSES];
    for (int i = 0; i < features.size(); i++) {
      int row = row(features.key(i));
      if (row >= 0) {
        float value = features.value(i) / STEPS;
        for (int c = 0; c < TypeOdds.CLASSES; c++) {
          scores[c] += value * weights[row + c];
        }
      }
    }
    return TypeOdds.ofScores(scores);
  }

  /** Where a feature's weights begin, -1 where it has none. */
  private int row(int key) {
    int at = key & (slots.length - 1);
    while (slots[at] != 0) {
      long slot = slots[at];
      if ((int) (slot >> Integer.SIZE) == key) {
        return ((int) slot - 1) * TypeOdds.CLASSES;
      }
      at = (at + 1) & (slots.length - 1);
    }
    return -1;
  }
}
