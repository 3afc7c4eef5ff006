package org.chancery.engine.extraction.event;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.chancery.engine.extraction.CoderVersion;
import org.chancery.engine.meaning.WeightsHeader;

/**
 * The trained models of acts: which word tells one, and who takes part in it. Immutable and safe
 * for use by several threads.
 */
public final class ActModel {

  /** First words of the file. */
  public static final String HEADER = "chancery-acts 1\n";

  /** Changes with every training. */
  static final String VERSION = CoderVersion.CURRENT;

  private static final String RESOURCE = "acts.bin";

  private final ActWeights acts;
  private final ActWeights sides;

  private ActModel(ActWeights acts, ActWeights sides) {
    this.acts = acts;
    this.sides = sides;
  }

  /** The model that comes with the program, read once. */
  public static ActModel bundled() {
    return Bundled.MODEL;
  }

  private static final class Bundled {
    private static final ActModel MODEL = open();

    private static ActModel open() {
      try (InputStream in = ActModel.class.getResourceAsStream(RESOURCE)) {
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
   * Reads both models, one behind the other.
   *
   * @throws IOException where they can't be read or are of another version
   */
  public static ActModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    WeightsHeader.expect("the model of acts", HEADER, in);
    ActWeights acts = ActWeights.read(in);
    return new ActModel(acts, ActWeights.read(in));
  }

  /** Which act a word tells, if any. */
  public TypeOdds act(ActEvidence evidence) {
    return TypeOdds.ofScores(acts.scores(evidence));
  }

  /**
   * The same; absent where each type is surely less than {@code odds} times as likely as none,
   * which is mostly told without the vectors, the dearest part.
   */
  Optional<TypeOdds> act(ActEvidence evidence, double odds) {
    return acts.scores(evidence, Math.log(odds)).map(TypeOdds::ofScores);
  }

  /** What an actor is to an act. */
  public SideOdds side(ActEvidence evidence) {
    return SideOdds.ofScores(sides.scores(evidence));
  }
}
