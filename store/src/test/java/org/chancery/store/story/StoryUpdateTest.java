package org.chancery.store.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.chancery.store.ingest.Ingest;
import org.chancery.store.ingest.PlainCoder;
import org.chancery.store.ingest.SilentWatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryUpdateTest {

  private static final String LEAD =
      "Varonia shelled Kestria at the harbour of Lesk on Monday and 14 dockers died there. "
          + "The harbour master counted nine burning ships beside the grain terminal. ";

  private static final String TITLE = "Harbour of Lesk shelled";

  @TempDir Path folder;

  private Path file(String id, String outlet, String day, String text) throws Exception {
    return Files.writeString(
        folder.resolve(id + ".json"),
        "{\"id\":\"%s\",\"title\":\"%s\",\"outlet\":\"%s\",\"published\":\"%s\",\"text\":\"%s\"}"
            .formatted(id, text.startsWith("Jorvland") ? "Wool fair" : TITLE, outlet, day, text));
  }

  private static void ingest(Store store, Path... files) {
    List<String> paths = new ArrayList<>();
    for (Path file : files) {
      paths.add(file.toString());
    }
    new Ingest(store, new PlainCoder("1"), new SilentWatch())
        .read(paths, InputStream.nullInputStream(), 1, false);
  }

  private static List<String> strings(Store store, String sql) throws SQLException {
    List<String> all = new ArrayList<>();
    try (Statement statement = store.connection().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        all.add(rows.getString(1));
      }
    }
    return all;
  }

  @Test
  void copiesStoriesAndMergedEventsAreToldAndKept() throws Exception {
    Path first = file("a", "Lesk News Agency", "2031-03-03", LEAD);
    Path copy = file("b", "The Lesk Courier", "2031-03-04", LEAD);
    Path own =
        file(
            "c",
            "Morvia Herald",
            "2031-03-04",
            "Nine ships burned at the grain terminal after Varonia shelled Kestria at Lesk harbour."
                + " The harbour master and dockers spoke of 14 dead.");
    Path other = file("d", "Morvia Herald", "2031-06-09", "Jorvland praised Tessaly for its wool.");
    try (Store store = Store.openForWriting(folder.resolve("store"), Holder.self("a test", null))) {
      StoryUpdate stories = new StoryUpdate(store);
      assertThat(stories.isDue()).isFalse();
      ingest(store, first, other);
      assertThat(stories.isDue()).isTrue();
      stories.run();
      assertThat(stories.isDue()).isFalse();
      assertThat(strings(store, "SELECT id FROM storyline")).isEmpty();

      ingest(store, copy, own);
      stories.run();
      assertThat(strings(store, "SELECT duplicate_of FROM article ORDER BY id"))
          .containsExactly(null, "a", null, null);
      String story = strings(store, "SELECT id FROM storyline").get(0);
      assertThat(strings(store, "SELECT storyline FROM article ORDER BY id"))
          .containsExactly(story, story, story, null);
      assertThat(strings(store, "SELECT reports || '/' || independent_sources FROM merged_event"))
          .containsExactly("3/2");
      assertThat(strings(store, "SELECT article FROM report ORDER BY article"))
          .containsExactly("a", "b", "c");
      JsonNode merged =
          new ObjectMapper().readTree(strings(store, "SELECT json FROM merged_event").get(0));
      assertThat(merged.path("reports")).hasSize(3);
      assertThat(merged.path("independent_sources").asInt()).isEqualTo(2);
      assertThat(merged.path("type").asText()).isEqualTo("ASSAULT");
      assertThat(merged.path("evidence").path(0).path("exact").asText()).contains("shelled");
    }
  }

  @Test
  void onlyWhatChangedIsRewritten() throws Exception {
    try (Store store = Store.openForWriting(folder.resolve("store"), Holder.self("a test", null))) {
      ingest(
          store,
          file("a", "Lesk News Agency", "2031-03-03", LEAD),
          file("b", "The Lesk Courier", "2031-03-04", LEAD));
      StoryUpdate stories = new StoryUpdate(store);
      stories.run();
      List<String> before = strings(store, "SELECT rowid FROM merged_event");
      assertThat(before).isNotEmpty();
      ingest(store, file("d", "Morvia Herald", "2031-06-09", "Jorvland praised Tessaly."));
      stories.run();
      assertThat(strings(store, "SELECT rowid FROM merged_event")).isEqualTo(before);
    }
  }
}
