package org.chancery.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.chancery.store.index.IndexUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyHitsTest {

  private static final int EVENTS = 10_500;

  @TempDir Path folder;

  @Test
  void whatManyRecordsHaveIsFoundInAllOfThemWhateverElseIsAsked() {
    try (Store store = Store.openForWriting(folder, Holder.self("a test", null))) {
      store.transaction(
          connection -> {
            try (Statement statement = connection.createStatement()) {
              statement.execute(
                  """
                  INSERT INTO article BY NAME SELECT 'a' AS id, 'a' AS source, 'a' AS origin,
                    'a' AS input, 'a' AS content_hash, '{"record":"article","id":"a"}' AS json,
                    '1' AS coder, TIMESTAMP '2031-01-01 00:00:00' AS added, 1 AS generation;
                  INSERT INTO event BY NAME SELECT 'e-' || i AS id, 'a' AS article, 'SUPPORT' AS type,
                    DATE '2031-01-01' + CAST(i AS INTEGER) AS day_start,
                    DATE '2031-01-01' + CAST(i AS INTEGER) AS day_end,
                    '{"record":"event","id":"e-' || i
                    || '","article":"a","sentence":{"exact":"Wool"}}' AS json
                  FROM range(%d) r(i)"""
                      .formatted(EVENTS));
            } catch (SQLException e) {
              throw store.failure(e);
            }
          });
      new IndexUpdate(store).run();
      Search search = new Search(store);
      RecordQuery wool = RecordQuery.of(Asked.EVENT).with(new Filter.Words("wool"));
      assertThat(search.total(wool)).isEqualTo(EVENTS);
      LocalDate lastDay = LocalDate.of(2031, 1, 1).plusDays(EVENTS - 1);
      assertThat(search.total(wool.with(new Filter.Since(lastDay)))).isEqualTo(1);
      assertThat(search.total(wool.with(new Filter.Until(lastDay.minusDays(EVENTS - 1)))))
          .isEqualTo(1);
    }
  }
}
