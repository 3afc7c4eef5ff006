package org.chancery.engine.sentence.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The small parts of the models. Immutable by custom: nobody writes to the arrays.
 *
 * @param atomCount number of the vocabulary's strings that features are made of
 * @param tags the tagger's labels in the order of their numbers
 * @param transitions the parser's labels in the order of their numbers
 * @param candidates for each {@link Candidates} the transitions to choose from, in the order in
 *     which NLP4J compares them
 * @param tagger the tagger's feature templates
 * @param parser the parser's feature templates
 * @param ambiguityClasses for each class, from 1, the atom of the joined tags and then those of the
 *     tags; the 0th is of words without class
 * @param clusterSets for each set of word clusters, from 1, their atoms; the 0th is empty
 */
record ModelStructure(
    int atomCount,
    List<String> tags,
    List<String> transitions,
    List<int[]> candidates,
    FeatureTemplates tagger,
    FeatureTemplates parser,
    List<int[]> ambiguityClasses,
    List<int[]> clusterSets) {

  /** The structure as a section. */
  ByteBuffer section() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(atomCount);
      writeStrings(out, tags);
      writeStrings(out, transitions);
      IntArrays.write(out, candidates);
      tagger.write(out);
      parser.write(out);
      IntArrays.write(out, ambiguityClasses);
      IntArrays.write(out, clusterSets);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return ByteBuffer.wrap(bytes.toByteArray());
  }

  /** Reads the structure of a verified image. */
  static ModelStructure of(ModelImage image) {
    ByteBuffer section = image.section(Section.STRUCTURE);
    byte[] bytes = new byte[section.remaining()];
    section.get(bytes);
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return new ModelStructure(
          in.readInt(),
          readStrings(in),
          readStrings(in),
          IntArrays.read(in),
          FeatureTemplates.read(in),
          FeatureTemplates.read(in),
          IntArrays.read(in),
          IntArrays.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("the structure of a verified image is cut short", e);
    }
  }

  private static void writeStrings(DataOutput out, List<String> strings) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      out.writeUTF(string);
    }
  }

  private static List<String> readStrings(DataInput in) throws IOException {
    List<String> strings = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      strings.add(in.readUTF());
    }
    return strings;
  }
}
