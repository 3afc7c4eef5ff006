package org.chancery.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.chancery.engine.pipeline.ArticleResult;

/** Codes articles with the engine of the machine; what is no article passes. */
record Coding(Broadcast<EngineSettings> settings) implements FlatMapFunction<Found, Found> {

  @Override
  public Iterator<Found> call(Found found) {
    if (!(found instanceof Found.Uncoded uncoded)) {
      return List.of(found).iterator();
    }
    ArticleResult result = MachineEngine.of(settings.value()).read(uncoded.document());
    List<Found> coded = new ArrayList<>();
    if (result instanceof ArticleResult.Rejected rejected) {
      coded.add(new Found.Told(found.place(), true, rejected.source(), rejected.reason()));
      return coded.iterator();
    }
    ArticleResult.Read read = (ArticleResult.Read) result;
    for (String warning : read.warnings()) {
      coded.add(new Found.Told(found.place(), false, read.article().source(), warning));
    }
    coded.add(new Found.Coded(found.place(), CodedArticle.of(read)));
    return coded.iterator();
  }
}
