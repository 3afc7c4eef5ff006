package org.chancery.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import org.apache.hadoop.conf.Configuration;
import org.chancery.formats.input.Input;
import org.chancery.formats.input.InputLimits;
import org.chancery.formats.input.Inputs;
import org.chancery.formats.input.LocalFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads files one after the other on a thread of its own and gives what is found in them one by
 * one, so that a file may have any size. Used by one thread; closed when nothing more is wanted.
 */
final class UnitReading implements Iterator<Found>, AutoCloseable {

  private static final int WAITING = 16;

  /** What the thread hands over: something found, the end, or why it ended early. */
  private record Step(@Nullable Found found, @Nullable Throwable failure) {}

  private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(WAITING);
  private final List<Unit> units;
  private final Configuration configuration;
  private final boolean lastAttempt;
  private final Thread thread;
  private @Nullable Step next;

  /**
   * Begins to read.
   *
   * @param lastAttempt whether a failure of a file system rejects the file; else the task fails, to
   *     be tried again
   */
  UnitReading(List<Unit> units, Configuration configuration, boolean lastAttempt) {
    this.units = units;
    this.configuration = configuration;
    this.lastAttempt = lastAttempt;
    this.thread = DeepStack.thread(this::readAll, "chancery-reading");
    thread.start();
  }

  private void readAll() {
    @Nullable Throwable failure = null;
    try {
      Inputs inputs = new Inputs(InputLimits.STANDARD);
      for (Unit unit : units) {
        read(unit, inputs);
      }
    } catch (RuntimeException | Error e) {
      failure = e;
    }
    try {
      steps.put(new Step(null, failure));
    } catch (InterruptedException e) {
      // Nobody waits for the end any more.
      Thread.currentThread().interrupt();
    }
  }

  private void read(Unit unit, Inputs inputs) {
    int[] item = {0};
    if (!unit.remote()) {
      inputs.read(
          unit.name(),
          new LocalFile(Path.of(unit.location())),
          input -> hand(found(new Place(unit.number(), item[0]++), input)));
      return;
    }
    RemoteFile file = new RemoteFile(unit, configuration);
    inputs.read(
        unit.name(), file, input -> hand(found(new Place(unit.number(), item[0]++), input)));
    if (!lastAttempt && file.fault().isPresent()) {
      IOException fault = file.fault().get();
      throw new UncheckedIOException(unit.name() + ": " + fault.getMessage(), fault);
    }
  }

  private static Found found(Place place, Input input) {
    if (input instanceof Input.Found found) {
      return new Found.Uncoded(place, found.document());
    }
    if (input instanceof Input.Rejected rejected) {
      return new Found.Told(place, true, rejected.place(), rejected.reason());
    }
    Input.Note note = (Input.Note) input;
    return new Found.Told(place, false, note.place(), note.message());
  }

  private void hand(Found found) {
    try {
      steps.put(new Step(found, null));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("nothing more is wanted");
    }
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = take();
    }
    if (next.failure() instanceof Error error) {
      throw error;
    }
    if (next.failure() instanceof RuntimeException failure) {
      throw failure;
    }
    return next.found() != null;
  }

  private Step take() {
    try {
      return steps.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
  }

  @Override
  public Found next() {
    if (!hasNext() || next == null || next.found() == null) {
      throw new NoSuchElementException();
    }
    Found found = next.found();
    next = null;
    return found;
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
