package org.chancery.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.chancery.store.Store;
import org.chancery.store.ingest.Recode;
import org.chancery.store.upkeep.StoreUpkeep;

/** Brings in line what follows from changed articles, and tells a person of it. */
final class StoreNotices {

  private final Store store;
  private final Session session;
  private final PrintWriter err;

  StoreNotices(Store store, Session session, PrintWriter err) {
    this.store = store;
    this.session = session;
    this.err = err;
  }

  /** Brings storylines, corrections and the index up to date. */
  void keepUp() {
    new StoreUpkeep(store, this::say).run();
  }

  private void say(String what) {
    if (session.terminal().isError()) {
      err.println("chancery: " + what);
    }
  }

  /** Says how many articles another version has coded. */
  void tellOlder(String version) {
    long older = Recode.outstanding(store, version);
    if (older > 0) {
      err.printf(
          Locale.ROOT,
          "%,d article%s coded by another version, or for other issues: 'chancery recode' brings %s up to date%n",
          older,
          older == 1 ? " was" : "s were",
          older == 1 ? "it" : "them");
    }
  }
}
