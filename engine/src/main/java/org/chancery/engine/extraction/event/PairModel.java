package org.chancery.engine.extraction.event;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.chancery.engine.meaning.WeightsHeader;

/**
 * A trained multinomial logistic regression over the features of a pair. Immutable and safe for use
 * by several threads; takes about 6 MB.
 */
public final class PairModel {

  /** First words of the file. */
  public static final String HEADER = "chancery-pairs 1\n";

  private static final String RESOURCE = "pairs.bin";

  private final WeightTable weights;

  private PairModel(WeightTable weights) {
    this.weights = weights;
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
    WeightsHeader.expect("the pair model", HEADER, in);
    return new PairModel(WeightTable.read(in, TypeOdds.CLASSES));
  }

  /** A weight as it is kept in the file. */
  public static short packed(double weight) {
    return (short)
        Math.max(
            Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight * WeightTable.STEPS)));
  }

  /** The same model, quicker for features that come in runs. */
  PairModel with(int[][] runs) {
    return new PairModel(weights.with(runs));
  }

  /** How likely each type is. */
  public TypeOdds odds(FeatureList features) {
    return TypeOdds.ofScores(weights.scores(weights.sum(features, 0)));
  }
}
