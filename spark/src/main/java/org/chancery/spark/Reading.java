package org.chancery.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.TaskCompletionListener;

/**
 * Reads the files of one task.
 *
 * @param attempts how often a task is tried
 */
record Reading(Broadcast<HadoopSettings> hadoop, int attempts)
    implements FlatMapFunction<Iterator<ArrayList<Unit>>, Found> {

  @Override
  public Iterator<Found> call(Iterator<ArrayList<Unit>> slices) {
    List<Unit> units = new ArrayList<>();
    slices.forEachRemaining(units::addAll);
    TaskContext task = TaskContext.get();
    boolean last = task.attemptNumber() + 1 >= attempts;
    UnitReading reading = new UnitReading(units, hadoop.value().open(), last);
    task.addTaskCompletionListener((TaskCompletionListener) ended -> reading.close());
    return reading;
  }
}
