package org.chancery.server.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.register.Register;
import org.chancery.server.Desk;
import org.chancery.server.DeskOptions;
import org.chancery.server.Knowledge;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.chancery.store.ingest.ArticleCoder;

/** A desk over a hundred thousand invented articles, which are written as rows, not read. */
final class LargeDesk implements AutoCloseable {

  private static final int ARTICLES = 100_000;

  private static final Issue TOLLS =
      new Issue(
          "strait-tolls",
          "Tolls in the strait",
          "Ships should pay for passing the strait.",
          List.of(),
          null,
          null);

  private final Store store;
  private final Desk desk;

  private LargeDesk(Store store, Desk desk) {
    this.store = store;
    this.desk = desk;
  }

  /**
   * Fills and serves.
   *
   * @param folder of the store; must not be there
   */
  static LargeDesk in(Path folder) {
    Store store = Store.openForWriting(folder, Holder.self("a test", null));
    store.transaction(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute(rows());
          }
        });
    ArticleCoder none =
        ArticleCoder.of(
            "invented",
            article -> {
              throw new UnsupportedOperationException("nothing is read here");
            });
    Knowledge knowledge = new Knowledge(Register.bundled(), List.of(TOLLS), none);
    return new LargeDesk(
        store, Desk.start(store, knowledge, new DeskOptions(DeskOptions.LOOPBACK, 0)));
  }

  private static String rows() {
    try (InputStream in = LargeDesk.class.getResourceAsStream("large.sql")) {
      String sql =
          new String(
              Objects.requireNonNull(in, "large.sql").readAllBytes(), StandardCharsets.UTF_8);
      return sql.replace("NUMBER", Integer.toString(ARTICLES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
