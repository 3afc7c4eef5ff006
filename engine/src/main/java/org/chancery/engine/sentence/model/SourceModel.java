package org.chancery.engine.sentence.model;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.util.List;

/**
 * What the compact form is made from: one linear model as NLP4J wrote it.
 *
 * @param component the tagger or parser with its labels and templates
 * @param features for each feature template the values it was seen with and their indices
 * @param weights label-minor weights: the weight of label y for feature x is at {@code x * labels +
 *     y}
 */
record SourceModel(OnlineComponent<?, ?> component, FeatureMap features, FloatGapList weights) {

  /** Checks that the model is a plain linear one, as the compact decoder takes it to be. */
  SourceModel {
    var optimizer = component.getOptimizer();
    var vector = optimizer.getWeightVector();
    boolean linear =
        !vector.hasActivationFunction()
            && vector.getDenseWeightVector().getFeatureSize() == 0
            && optimizer.getBias() == 0
            && component.getFeatureTemplate().getEmbeddingFeatureList().isEmpty()
            && vector.getLabelSize() == optimizer.getLabelSize()
            && weights.length() == (long) vector.getLabelSize() * featureCount(component);
    if (!linear) {
      throw new IllegalStateException(
          "expected a linear model without bias, activation and dense features, found "
              + vector.getDenseWeightVector().getFeatureSize()
              + " dense features, bias "
              + optimizer.getBias()
              + ", "
              + weights.length()
              + " weights");
    }
  }

  private static int featureCount(OnlineComponent<?, ?> component) {
    return component.getOptimizer().getWeightVector().getSparseWeightVector().getFeatureSize();
  }

  int featureCount() {
    return featureCount(component);
  }

  List<String> labels() {
    return component.getOptimizer().getLabelMap().getLabelList();
  }

  List<FeatureItem> setFeatures() {
    return component.getFeatureTemplate().getSetFeatureList();
  }

  List<FeatureItem[]> joinedFeatures() {
    return component.getFeatureTemplate().getFeatureList();
  }

  /** The values of a template; empty for one that the training never met. */
  List<Object2IntMap<String>> values() {
    return features.getIndexMaps();
  }
}
