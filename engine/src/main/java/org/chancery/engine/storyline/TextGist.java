package org.chancery.engine.storyline;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a text says, sentence by sentence, whatever the words: the names and numbers of each
 * sentence and the direction of its meaning. For telling texts that were written from another one
 * from those that report the same by themselves. Immutable; at most 1.7 kB.
 */
final class TextGist {

  /** Of a longer text the rest is left out: papers cut from the end. */
  static final int MOST_SENTENCES = 40;

  /** Of a list of names the rest is left out. */
  static final int MOST_DETAILS = 7;

  /** Cosine of the angle that so many planes between two directions tell of. */
  private static final double[] COSINES =
      IntStream.rangeClosed(0, Long.SIZE)
          .mapToDouble(apart -> StrictMath.cos(Math.PI * apart / Long.SIZE))
          .toArray();

  /** Of a text that is not known. */
  static final TextGist NONE = new TextGist(List.of());

  private final List<Sentence> sentences;

  TextGist(List<Sentence> sentences) {
    this.sentences = List.copyOf(sentences);
  }

  /**
   * A sentence.
   *
   * @param details hashes of its names and numbers, rising
   * @param meaning on which sides of 64 planes its meaning lies; 0 where no word is known
   */
  record Sentence(int[] details, long meaning) {

    boolean has(int detail) {
      return Arrays.binarySearch(details, detail) >= 0;
    }

    /** About the cosine between what both mean. */
    double cosine(Sentence other) {
      if (meaning == 0 || other.meaning == 0) {
        return 0;
      }
      return COSINES[Long.bitCount(meaning ^ other.meaning)];
    }
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /** Names and numbers by twos, as they stand in one sentence: one alone many texts have. */
  int[] pairs() {
    return sentences.stream().flatMapToInt(TextGist::pairs).distinct().toArray();
  }

  private static IntStream pairs(Sentence sentence) {
    int[] details = sentence.details();
    return IntStream.range(0, details.length)
        .flatMap(
            i ->
                IntStream.range(0, i)
                    .map(j -> Hash.fold(Hash.join(Hash.mix(details[j]), details[i]))));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(sentences.size());
    for (Sentence sentence : sentences) {
      DigestCodec.numbers(out, sentence.details());
      out.writeLong(sentence.meaning());
    }
  }

  static TextGist read(DataInputStream in) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    for (int left = DigestCodec.count(in); left > 0; left--) {
      sentences.add(new Sentence(DigestCodec.numbers(in), in.readLong()));
    }
    return new TextGist(sentences);
  }
}
