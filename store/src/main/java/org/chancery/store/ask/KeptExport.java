package org.chancery.store.ask;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.store.Store;
import org.chancery.store.query.ArticlesWithRecords;
import org.chancery.store.query.Asked;
import org.chancery.store.query.Questions;
import org.chancery.store.query.RecordQuery;

/**
 * Gives what is kept, or what of it meets conditions, for an export: articles, each with its
 * records, then storylines. Used by one thread.
 */
public final class KeptExport {

  private final Store store;
  private final List<RecordQuery> records = new ArrayList<>();
  private final RecordQuery storylines;

  /**
   * Checks the conditions.
   *
   * @throws ParameterFault where one makes no sense
   */
  public KeptExport(Store store, QuestionReader reader, Parameters conditions) {
    this.store = store;
    records.add(reader.read(Asked.EVENT, conditions).query());
    if (conditions.list("factuality").isEmpty()) {
      // Only events have one; of a condition that can't hold, nothing comes.
      records.add(reader.read(Asked.STATEMENT, conditions).query());
      records.add(reader.read(Asked.POSITION, conditions).query());
    }
    this.storylines = reader.read(Asked.STORYLINE, conditions).query();
  }

  /**
   * Gives them.
   *
   * @return how many
   * @throws org.chancery.store.StoreException where the store can't be read
   * @throws IOException where the listener throws it
   */
  public long each(Questions.Listener listener) throws IOException {
    long given = new ArticlesWithRecords(store).each(records, listener);
    return given + new Questions(store).records(storylines, listener);
  }
}
