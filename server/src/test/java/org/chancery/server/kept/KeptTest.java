package org.chancery.server.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTest {

  private static final Duration LONG = Duration.ofMinutes(10);

  @TempDir Path folder;

  private static int asked(Kept kept, int atOnce) throws IOException {
    return atOnce == 0
        ? kept.ask(view -> 0)
        : kept.askAtLength(LONG, view -> 1 + asked(kept, atOnce - 1));
  }

  @Test
  void whatIsAskedAtLengthKeepsNoQuestionWaitingAndHasAnEnd() throws IOException {
    try (Store store = Store.openForWriting(folder.resolve("store"), Holder.self("a test", null));
        Kept kept = new Kept(store)) {
      assertThat(asked(kept, 6)).isEqualTo(6);
      assertThatThrownBy(
              () -> kept.askAtLength(Duration.ofMillis(50), view -> rows(view, 1_000_000)))
          .isInstanceOf(TooLongException.class);
    }
  }

  @Test
  void whatIsRememberedWhileArticlesComeInIsSomeSecondsOldAtMost() throws IOException {
    AtomicLong nanos = new AtomicLong();
    try (Store store = Store.openForWriting(folder.resolve("store"), Holder.self("a test", null));
        Kept kept = new Kept(store, LONG, nanos::get)) {
      long before = kept.writes();
      kept.fill(
          () -> false,
          view -> {
            long first = kept.writes();
            assertThat(first).isGreaterThan(before);
            assertThat(kept.writes()).isEqualTo(first);
            nanos.addAndGet(Duration.ofSeconds(10).toNanos());
            assertThat(kept.writes()).isGreaterThan(first);
            return 0;
          });
      long after = kept.writes();
      nanos.addAndGet(Duration.ofSeconds(60).toNanos());
      assertThat(kept.writes()).isEqualTo(after);
    }
  }

  private static boolean rows(Store view, int each) {
    try (Statement statement = view.connection().createStatement()) {
      return statement.execute(
          "SELECT count(*) FROM range(%d) a, range(%d) b WHERE (a.range * b.range) %% 7 = 3"
              .formatted(each, each));
    } catch (SQLException e) {
      throw view.failure(e);
    }
  }
}
