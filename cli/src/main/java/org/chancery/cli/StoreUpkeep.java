package org.chancery.cli;

import java.io.PrintWriter;
import org.chancery.store.Store;
import org.chancery.store.correct.CorrectionUpdate;
import org.chancery.store.index.IndexUpdate;
import org.chancery.store.ingest.Recode;
import org.chancery.store.story.StoryUpdate;

/** What follows when articles of a store changed; also where a command that was killed left it. */
final class StoreUpkeep {

  private final Store store;
  private final PrintWriter err;

  StoreUpkeep(Store store, PrintWriter err) {
    this.store = store;
    this.err = err;
  }

  /** Brings storylines, corrections and the index up to date. */
  void run() {
    StoryUpdate stories = new StoryUpdate(store);
    if (stories.isDue()) {
      say("telling storylines ...");
      stories.run();
    }
    CorrectionUpdate corrections = new CorrectionUpdate(store);
    if (corrections.isDue()) {
      corrections.run();
    }
    IndexUpdate index = new IndexUpdate(store);
    if (index.isDue()) {
      say("indexing ...");
      index.run();
    }
  }

  private void say(String what) {
    if (Terminal.isError()) {
      err.println("chancery: " + what);
    }
  }

  /** Says how many articles another version has coded. */
  void tellOlder(String version) {
    long older = Recode.outstanding(store, version);
    if (older > 0) {
      err.printf(
          "%,d article%s coded by another version, or for other issues: 'chancery recode' brings %s up to date%n",
          older, older == 1 ? " was" : "s were", older == 1 ? "it" : "them");
    }
  }
}
