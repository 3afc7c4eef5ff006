package org.chancery.server.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.chancery.store.index.IndexSearch;
import org.chancery.store.index.IndexUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadlineTest {

  @TempDir Path folder;

  private static long count(Store store, String rows) {
    try (Statement statement = store.connection().createStatement();
        var answer = statement.executeQuery("SELECT count(*) FROM " + rows)) {
      answer.next();
      return answer.getLong(1);
    } catch (SQLException e) {
      throw store.failure(e);
    }
  }

  @Test
  void aSearchByWordsThatTakesTooLongIsEnded() throws IOException {
    try (Store store = Store.openForWriting(folder.resolve("store"), Holder.self("a test", null));
        Kept kept = new Kept(store)) {
      new IndexUpdate(store).run();
      assertThatThrownBy(() -> kept.ask(Duration.ofMillis(300), DeadlineTest::searchForEver))
          .isInstanceOf(TooLongException.class);
      assertThat(kept.<Long>ask(view -> count(view, "range(1000)"))).isEqualTo(1000);
    }
  }

  private static boolean searchForEver(Store view) {
    try (IndexSearch search = IndexSearch.open(view)) {
      while (search.words("harbour", Set.of("article"), 10).isEmpty()) {
        Thread.onSpinWait();
      }
      return true;
    }
  }

  @Test
  void aQuestionThatTakesTooLongIsEndedAndTheNextOneIsNot() throws IOException {
    try (Store store = Store.openForWriting(folder.resolve("store"), Holder.self("a test", null));
        Kept kept = new Kept(store)) {
      String endless = "range(1000000) a, range(1000000) b WHERE (a.range * b.range) % 7 = 3";
      long begun = System.nanoTime();
      assertThatThrownBy(() -> kept.ask(Duration.ofMillis(300), view -> count(view, endless)))
          .isInstanceOf(TooLongException.class)
          .hasMessageContaining("took longer than")
          .hasMessageContaining("ask for less");
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
      for (int i = 0; i < 6; i++) {
        assertThat(kept.<Long>ask(view -> count(view, "range(1000)"))).isEqualTo(1000);
      }
    }
  }
}
