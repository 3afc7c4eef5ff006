package org.chancery.distil;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.engine.meaning.WordVectors;

/**
 * Asks the embedding model bge-small-en-v1.5 for the vector of each word of its vocabulary and of
 * the files given, and keeps the first principal components, a byte each. Arguments: table to
 * write, number of dimensions, text files with further words.
 */
public final class Distiller {

  private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
  private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";
  private static final Pattern WORD = Pattern.compile("\\b[a-z]{2,24}\\b");

  private Distiller() {}

  public static void main(String[] args) throws IOException, OrtException {
    Map<String, Integer> ids = vocabulary();
    TreeSet<String> words = new TreeSet<>();
    ids.keySet().stream().filter(w -> WORD.matcher(w).matches()).forEach(words::add);
    for (String file : List.of(args).subList(2, args.length)) {
      Matcher word = WORD.matcher(Files.readString(Path.of(file)));
      while (word.find()) {
        words.add(word.group());
      }
    }
    List<String> list = new ArrayList<>(words);
    write(Path.of(args[0]), list, Components.of(vectors(list, ids), Integer.parseInt(args[1])));
  }

  private static Map<String, Integer> vocabulary() throws IOException {
    Map<String, Integer> ids = new HashMap<>();
    JsonNode vocabulary =
        new ObjectMapper().readTree(resource(TOKENIZER)).path("model").path("vocab");
    vocabulary.properties().forEach(e -> ids.put(e.getKey(), e.getValue().intValue()));
    return ids;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Distiller.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the model's jar lacks " + name);
      }
      return in.readAllBytes();
    }
  }

  /** The mean of the model's outputs over a word's pieces. */
  private static double[][] vectors(List<String> words, Map<String, Integer> ids)
      throws IOException, OrtException {
    WordPieces pieces = new WordPieces(ids);
    double[][] all = new double[words.size()][];
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      try (OrtSession session = environment.createSession(resource(MODEL), options)) {
        for (int i = 0; i < all.length; i++) {
          all[i] = vector(environment, session, pieces.of(words.get(i)));
        }
      }
    }
    return all;
  }

  private static double[] vector(OrtEnvironment environment, OrtSession session, long[] pieces)
      throws OrtException {
    long[] ones = new long[pieces.length];
    java.util.Arrays.fill(ones, 1);
    try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {pieces});
        OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
        OnnxTensor kinds =
            OnnxTensor.createTensor(environment, new long[][] {new long[pieces.length]});
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", kinds))) {
      float[][] output = ((float[][][]) result.get(0).getValue())[0];
      double[] mean = new double[output[0].length];
      for (float[] piece : output) {
        for (int k = 0; k < mean.length; k++) {
          mean[k] += piece[k];
        }
      }
      double square = 0;
      for (double x : mean) {
        square += x * x;
      }
      for (int k = 0; k < mean.length; k++) {
        mean[k] /= Math.sqrt(square);
      }
      return mean;
    }
  }

  private static void write(Path file, List<String> words, double[][] vectors) throws IOException {
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      out.write(WordVectors.HEADER.getBytes(StandardCharsets.US_ASCII));
      out.writeInt(words.size());
      out.writeInt(vectors[0].length);
      for (int i = 0; i < words.size(); i++) {
        byte[] name = words.get(i).getBytes(StandardCharsets.UTF_8);
        out.writeByte(name.length);
        out.write(name);
        double most = 0;
        for (double x : vectors[i]) {
          most = Math.max(most, Math.abs(x));
        }
        for (double x : vectors[i]) {
          out.writeByte((int) Math.round(x / most * Byte.MAX_VALUE));
        }
      }
    }
  }
}
