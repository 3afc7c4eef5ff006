package org.chancery.store.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.chancery.formats.exchange.flow.Losses;
import org.chancery.formats.exchange.flow.RecordImporter;
import org.chancery.store.Store;

/**
 * Keeps the records of others beside the store's own, without texts. Their articles bear the coder
 * {@code import/FORMAT@1}; they are never coded again, and no copies and stories are told of them.
 * What has an id that is kept already is left out, so the same file adds nothing twice, and an
 * import that was killed goes on. Used by one thread.
 */
public final class RecordImport {

  /** Begins the coder of every article that was imported. */
  public static final String CODER = "import/";

  private final Store store;

  public RecordImport(Store store) {
    this.store = store;
  }

  /**
   * What came of an import.
   *
   * @param articles added
   * @param records events, statements and positions added
   * @param known records that were kept already
   * @param problems lines and records that could not be taken; each was told
   * @param losses what was read but has no place in the records
   */
  public record Outcome(long articles, long records, long known, long problems, Losses losses) {}

  /**
   * Reads a file into the store. Commits every few hundred records.
   *
   * @param format the importer's name
   * @param name of the file, as records and messages have it
   * @param problems takes a line for a person on each line, or article, that can't be taken
   * @throws org.chancery.store.StoreException where the store can't take it
   * @throws IOException where the file can't be read
   */
  public Outcome read(
      String format, RecordImporter importer, String name, Path file, Consumer<String> problems)
      throws IOException {
    ImportBatch batch = new ImportBatch(store, format, name, file, problems);
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      Losses losses = importer.read(name, bytes, batch);
      batch.commit();
      return batch.outcome(losses);
    }
  }
}
