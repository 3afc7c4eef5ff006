package org.chancery.engine.sentence.model;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads a serialised NLP4J component, with {@link FloatGapList} in the place of its list of
 * weights, and picks up the feature map, which the component shows to nobody.
 */
final class Nlp4jModelReader extends ObjectInputStream {

  private @Nullable FeatureMap features;
  private @Nullable FloatGapList weights;

  private Nlp4jModelReader(InputStream in) throws IOException {
    super(in);
    enableResolveObject(true);
  }

  /**
   * Reads one component.
   *
   * @throws IOException if the stream cannot be read or holds something else
   */
  static SourceModel read(InputStream in) throws IOException {
    try (Nlp4jModelReader reader = new Nlp4jModelReader(in)) {
      Object component = reader.readObject();
      FeatureMap features = reader.features;
      FloatGapList weights = reader.weights;
      if (!(component instanceof OnlineComponent<?, ?> online)
          || features == null
          || weights == null) {
        throw new IOException("expected an NLP4J component, found " + component.getClass());
      }
      return new SourceModel(online, features, weights);
    } catch (ClassNotFoundException e) {
      throw new IOException("a class of the NLP4J model is missing: " + e.getMessage(), e);
    }
  }

  @Override
  protected Class<?> resolveClass(ObjectStreamClass description)
      throws IOException, ClassNotFoundException {
    String name = org.magicwerk.brownies.collections.primitive.FloatGapList.class.getName();
    return description.getName().equals(name)
        ? FloatGapList.class
        : super.resolveClass(description);
  }

  @Override
  protected Object resolveObject(Object object) {
    if (object instanceof FeatureMap map) {
      features = map;
    } else if (object instanceof FloatGapList list && list.length() > 0) {
      weights = list;
    }
    return object;
  }
}
