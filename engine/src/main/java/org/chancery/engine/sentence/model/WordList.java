package org.chancery.engine.sentence.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One of NLP4J's word lists, folded: few different values for many words.
 *
 * @param values the different values, each in the order in which NLP4J goes through it
 * @param words for each word the index of its value
 */
record WordList(List<List<String>> values, Map<String, Integer> words) {

  /**
   * Reads a word list.
   *
   * @param in a serialised map from strings to collections of strings
   * @throws IOException if the stream cannot be read or holds something else
   */
  static WordList read(InputStream in) throws IOException {
    Object object;
    try (ObjectInputStream objects = new ObjectInputStream(in)) {
      object = objects.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException("a class of the NLP4J lexicon is missing: " + e.getMessage(), e);
    }
    if (!(object instanceof Map<?, ?> map)) {
      throw new IOException("expected a map of words, found " + object.getClass());
    }
    Map<List<String>, Integer> indices = new HashMap<>();
    WordList list = new WordList(new ArrayList<>(), new HashMap<>(map.size() * 2));
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      List<String> value = new ArrayList<>();
      for (Object element : (Collection<?>) entry.getValue()) {
        value.add(element.toString());
      }
      Integer index = indices.putIfAbsent(value, indices.size());
      if (index == null) {
        list.values.add(value);
        index = indices.size() - 1;
      }
      list.words.put(entry.getKey().toString(), index);
    }
    if (list.values.size() >= Short.MAX_VALUE) {
      throw new IOException("too many different values: " + list.values.size());
    }
    return list;
  }
}
