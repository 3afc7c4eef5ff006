package org.chancery.store.upkeep;

import java.util.function.Consumer;
import org.chancery.store.Store;
import org.chancery.store.correct.CorrectionUpdate;
import org.chancery.store.index.IndexUpdate;
import org.chancery.store.story.StoryUpdate;

/**
 * What follows when articles of a store changed; also where something that was killed left it. Used
 * by the one who fills the store.
 */
public final class StoreUpkeep {

  private final Store store;
  private final Consumer<String> notices;

  /**
   * @param notices is told what begins that takes its time
   */
  public StoreUpkeep(Store store, Consumer<String> notices) {
    this.store = store;
    this.notices = notices;
  }

  /**
   * Brings storylines, corrections and the index up to date.
   *
   * @throws org.chancery.store.StoreException where the store can't take it
   */
  public void run() {
    StoryUpdate stories = new StoryUpdate(store);
    if (stories.isDue()) {
      notices.accept("telling storylines ...");
      stories.run();
    }
    CorrectionUpdate corrections = new CorrectionUpdate(store);
    if (corrections.isDue()) {
      corrections.run();
    }
    IndexUpdate index = new IndexUpdate(store);
    if (index.isDue()) {
      notices.accept("indexing ...");
      index.run();
    }
  }
}
