package org.chancery.server.browser;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.register.Register;
import org.chancery.server.Desk;
import org.chancery.server.DeskOptions;
import org.chancery.server.Knowledge;
import org.chancery.server.SampleStore;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.chancery.store.correct.CorrectionUpdate;
import org.chancery.store.index.IndexUpdate;
import org.chancery.store.ingest.ArticleCoder;
import org.chancery.store.ingest.Ingest;
import org.chancery.store.story.StoryUpdate;

/** A desk over articles that were read by the engine itself. */
final class ReadDesk implements AutoCloseable {

  private final Store store;
  private final Desk desk;

  private ReadDesk(Store store, Desk desk) {
    this.store = store;
    this.desk = desk;
  }

  /**
   * Reads and serves.
   *
   * @param articles a file or folder
   * @param folder of the store; must not be there
   */
  static ReadDesk over(Path articles, Path folder) {
    ArticleCoder coder = SampleStore.coder();
    Store store = Store.openForWriting(folder, Holder.self("a test", null));
    new Ingest(store, coder, SampleStore.silent())
        .read(List.of(articles.toString()), InputStream.nullInputStream(), 2, false);
    new StoryUpdate(store).run();
    new CorrectionUpdate(store).run();
    new IndexUpdate(store).run();
    Knowledge knowledge = new Knowledge(Register.bundled(), Issue.bundled(), coder);
    return new ReadDesk(
        store, Desk.start(store, knowledge, new DeskOptions(DeskOptions.LOOPBACK, 0)));
  }

  /** Without a slash at the end. */
  String address() {
    return "http://127.0.0.1:" + desk.port();
  }

  @Override
  public void close() {
    desk.close();
    store.close();
  }
}
