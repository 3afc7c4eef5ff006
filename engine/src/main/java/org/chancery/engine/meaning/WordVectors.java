package org.chancery.engine.meaning;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Vectors of English words, such that words of like meaning lie close together: a static table
 * distilled from an embedding model, one byte a dimension. Immutable and safe for use by several
 * threads; takes some 6 MB of heap.
 */
public final class WordVectors {

  /** First words of the file. */
  public static final String HEADER = "chancery-words 1\n";

  private static final String RESOURCE = "words.bin";

  private final Map<String, byte[]> vectors;
  private final int dimensions;

  private WordVectors(Map<String, byte[]> vectors, int dimensions) {
    this.vectors = vectors;
    this.dimensions = dimensions;
  }

  /** The table that comes with the program, read once. */
  public static WordVectors bundled() {
    return Bundled.TABLE;
  }

  private static final class Bundled {
    private static final WordVectors TABLE = open();

    private static WordVectors open() {
      try (InputStream in = WordVectors.class.getResourceAsStream(RESOURCE)) {
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
   * Reads a table: the header, the number of words and of dimensions, then each word (length in
   * bytes, UTF-8) with its vector.
   *
   * @throws IOException where it can't be read, is cut short or is of another version
   */
  public static WordVectors read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    WeightsHeader.expect("word vectors", HEADER, in);
    int words = in.readInt();
    int dimensions = in.readInt();
    Map<String, byte[]> vectors = new HashMap<>(words * 2);
    for (int i = 0; i < words; i++) {
      String word = new String(bytes(in, in.readUnsignedByte()), StandardCharsets.UTF_8);
      vectors.put(word, bytes(in, dimensions));
    }
    return new WordVectors(vectors, dimensions);
  }

  private static byte[] bytes(DataInputStream in, int count) throws IOException {
    byte[] bytes = new byte[count];
    in.readFully(bytes);
    return bytes;
  }

  /** Length of every vector. */
  public int dimensions() {
    return dimensions;
  }

  /** Whether the table has a word. Case is ignored. */
  public boolean has(String word) {
    return vectors.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The vector of a word, of length 1; absent for a word that the table lacks. Case is ignored. */
  public Optional<float[]> of(String word) {
    byte[] found = vectors.get(word.toLowerCase(Locale.ROOT));
    if (found == null) {
      return Optional.empty();
    }
    float[] vector = new float[dimensions];
    for (int i = 0; i < dimensions; i++) {
      vector[i] = found[i];
    }
    return Optional.of(unit(vector));
  }

  /** The mean of the words' vectors, of length 1; absent where none of them is known. */
  public Optional<float[]> ofPhrase(List<String> words) {
    float[] sum = new float[dimensions];
    return add(words, sum) ? Optional.of(unit(sum)) : Optional.empty();
  }

  /** Length of the sum of the words' vectors, each of length 1; 0 where none of them is known. */
  public double length(List<String> words) {
    float[] sum = new float[dimensions];
    add(words, sum);
    return length(sum);
  }

  /** Whether any of the words is known. */
  private boolean add(List<String> words, float[] sum) {
    boolean any = false;
    for (String word : words) {
      byte[] found = vectors.get(word.toLowerCase(Locale.ROOT));
      if (found != null) {
        any = true;
        float length = length(found);
        for (int i = 0; i < dimensions; i++) {
          sum[i] += found[i] / length;
        }
      }
    }
    return any;
  }

  /**
   * How near two vectors of length 1 are: 1 for the same direction, about 0 for unrelated words.
   */
  public static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static float length(byte[] vector) {
    int square = 0;
    for (byte x : vector) {
      square += x * x;
    }
    return square == 0 ? 1 : (float) Math.sqrt(square);
  }

  private static double length(float[] vector) {
    double square = 0;
    for (float x : vector) {
      square += x * x;
    }
    return Math.sqrt(square);
  }

  private static float[] unit(float[] vector) {
    float length = (float) length(vector);
    if (length > 0) {
      for (int i = 0; i < vector.length; i++) {
        vector[i] /= length;
      }
    }
    return vector;
  }
}
