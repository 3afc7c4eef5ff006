package org.chancery.store.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CursorTest {

  @TempDir Path folder;

  @Test
  void comesBackFromItsTextAsItWas() {
    Cursor cursor = new Cursor("EVENT by day", Arrays.asList("2031-03-03", null, "a\"ü", "7"));
    assertThat(cursor.toString()).matches("[A-Za-z0-9_-]+");
    assertThat(Cursor.parse(cursor.toString())).isEqualTo(cursor);
  }

  @Test
  void anythingElseIsRejectedByName() {
    String good = new Cursor("EVENT by day", List.of("e1")).toString();
    String cut = good.substring(0, good.length() - 3);
    for (String text : List.of("", "x", "next please", "AAAAAAAAAAAA", cut, "A" + good)) {
      assertThatThrownBy(() -> Cursor.parse(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("cursor \"" + text + "\" is none that was given");
    }
  }

  @Test
  void belongsToItsQuestionAndOrder() throws IOException {
    try (Store store = Store.openForWriting(folder, Holder.self("a test", null))) {
      InventedRecords.fill(store, 3, 2, 4);
      Questions questions = new Questions(store);
      RecordQuery events = RecordQuery.of(Asked.EVENT).page(3, 0);
      Questions.Page page = questions.page(events, record -> {});
      assertThat(page.given()).isEqualTo(3);
      Cursor next = page.next().orElseThrow();
      RecordQuery byType = events.sorted(new Sort(Sort.Key.TYPE, false)).after(next);
      assertThatThrownBy(() -> questions.page(byType, record -> {}))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("belongs to another question or order");
      assertThatThrownBy(
              () -> questions.counts(events.after(next), List.of(CountBy.TYPE), record -> {}))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("counts have no cursor");
      assertThat(questions.page(events.after(next).page(5, 0), record -> {}))
          .isEqualTo(new Questions.Page(5, Optional.empty()));
    }
  }

  @Test
  void aRecordThatComesInBetweenDoublesNothing() throws IOException {
    try (Store store = Store.openForWriting(folder, Holder.self("a test", null))) {
      InventedRecords invented = new InventedRecords(5);
      InventedRecords.keep(store, "b", List.of(invented.event("b"), invented.event("b")));
      Questions questions = new Questions(store);
      RecordQuery byArticle =
          RecordQuery.of(Asked.EVENT).sorted(new Sort(Sort.Key.ARTICLE, false)).page(1, 0);
      List<String> seen = new ArrayList<>();
      Questions.Page first =
          questions.page(byArticle, record -> seen.add(record.path("id").asText()));
      InventedRecords.keep(store, "a", List.of(invented.event("a")));
      questions.page(
          byArticle.after(first.next().orElseThrow()),
          record -> seen.add(record.path("id").asText()));
      assertThat(seen).containsExactly("e000", "e001");
    }
  }
}
