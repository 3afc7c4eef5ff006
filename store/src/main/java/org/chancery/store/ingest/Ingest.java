package org.chancery.store.ingest;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.pipeline.OrderedReading;
import org.chancery.formats.input.Input;
import org.chancery.formats.input.InputFiles;
import org.chancery.formats.input.InputLimits;
import org.chancery.formats.input.InputPlaces;
import org.chancery.formats.input.Inputs;
import org.chancery.store.Store;

/**
 * Reads articles into a store. What is kept already is not read again; killed at any moment, the
 * next reading goes on, and the store comes out the same. Used once, by one thread.
 */
public final class Ingest {

  private final Store store;
  private final ArticleCoder coder;
  private final IngestWatch watch;
  private final InputPlaces places;

  public Ingest(Store store, ArticleCoder coder, IngestWatch watch) {
    this(store, coder, watch, InputPlaces.WORKING_FOLDER);
  }

  /**
   * A reading.
   *
   * @param places where the names of files lead
   */
  public Ingest(Store store, ArticleCoder coder, IngestWatch watch, InputPlaces places) {
    this.store = store;
    this.coder = coder;
    this.watch = watch;
    this.places = places;
  }

  /**
   * Reads everything under the paths and keeps it.
   *
   * @param stdin read where a path is {@code -}
   * @param threads to code on
   * @param versions whether an article with the id of another one, but other content, becomes its
   *     present version; else the one with the smaller content hash stays
   * @throws org.chancery.store.StoreException where the store can't take it
   */
  public void read(List<String> paths, InputStream stdin, int threads, boolean versions) {
    try {
      KeptIds kept = new KeptIds(store, versions);
      try (Batch batch = new Batch(store, coder.version())) {
        Settlement settlement = new Settlement(kept, batch, watch);
        try (OrderedReading<Step> order = new OrderedReading<>(threads, settlement::take)) {
          Reading reading = new Reading(kept, order);
          reading.begin(paths);
          new Inputs(InputLimits.STANDARD, watch::bytes, reading, places)
              .read(paths, stdin, reading::take);
          order.finish();
        }
        batch.commit();
      }
    } catch (SQLException e) {
      throw store.failure(e);
    }
  }

  /** Hands what the readers find over to the threads, with the file that it is from. */
  private final class Reading implements InputFiles {

    private final KeptIds kept;
    private final OrderedReading<Step> order;
    private final DocumentReading documents;
    private String input = Inputs.STANDARD_INPUT;
    private InputFile file = new InputFile(Inputs.STANDARD_INPUT, -1, 0);
    private long articles;

    Reading(KeptIds kept, OrderedReading<Step> order) {
      this.kept = kept;
      this.order = order;
      this.documents = new DocumentReading(coder, kept, places);
    }

    /** What was said of standard input and of paths that can't be opened is void. */
    void begin(List<String> paths) {
      for (String path : paths) {
        if (path.equals(Inputs.STANDARD_INPUT) || !isThere(path)) {
          forget(places.origin(path));
        }
      }
    }

    private boolean isThere(String path) {
      try {
        return Files.exists(places.path(path));
      } catch (InvalidPathException e) {
        return false;
      }
    }

    private void forget(String begun) {
      order.add(new Step.Begun(begun));
    }

    @Override
    public boolean begin(String name, Path path) {
      InputFile now = InputFile.of(places.origin(name), path);
      Optional<Long> before = kept.unchanged(now);
      if (before.isPresent()) {
        watch.bytes(now.size());
        watch.unchanged(now.source(), before.get());
        return false;
      }
      file = now;
      input = now.source();
      articles = 0;
      forget(input);
      return true;
    }

    @Override
    public void end(Path path) {
      order.add(new Step.Ended(file, articles));
      input = Inputs.STANDARD_INPUT;
    }

    /** A path that can't be opened is an input of its own. */
    private String origin(Input.Rejected rejected, String from) {
      boolean isPath =
          from.equals(Inputs.STANDARD_INPUT) && !Inputs.isStandardInput(rejected.place());
      return isPath ? places.origin(rejected.place()) : from;
    }

    void take(Input found) {
      String from = input;
      if (found instanceof Input.Found article) {
        articles++;
        order.submit(() -> documents.read(article.document(), from));
      } else if (found instanceof Input.Rejected rejected) {
        order.add(new Step.Refused(rejected.place(), rejected.reason(), origin(rejected, from)));
      } else if (found instanceof Input.Note note) {
        order.add(new Step.Said(note.place(), note.message()));
      }
    }
  }
}
