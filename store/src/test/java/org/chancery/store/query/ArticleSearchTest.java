package org.chancery.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.chancery.store.index.IndexUpdate;
import org.chancery.store.ingest.Ingest;
import org.chancery.store.ingest.PlainCoder;
import org.chancery.store.ingest.SilentWatch;
import org.chancery.store.query.ArticleSearch.Asking;
import org.chancery.store.query.ArticleSearch.By;
import org.chancery.store.query.ArticleSearch.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleSearchTest {

  private static final Asking ALL =
      new Asking(Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

  @TempDir Path folder;

  private static void article(Path input, String id, String rest) throws IOException {
    Files.writeString(input.resolve(id + ".json"), "{\"id\":\"" + id + "\"," + rest + "}");
  }

  private Store store() throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    article(
        input,
        "a",
        "\"title\":\"Harbour shelled\",\"outlet\":\"Lesk Courier\",\"published\":\"2031-03-03\","
            + "\"text\":\"Varonia shelled Kestria at the harbour of Lesk on Monday morning.\"");
    article(
        input,
        "b",
        "\"title\":\"Wool fair\",\"outlet\":\"Wool Post\",\"published\":\"2032-05-20\","
            + "\"text\":\"Jorvland met Tessaly to sell sheep, and nobody shelled anyone there.\"");
    article(input, "c", "\"text\":\"Morvia praised Jorvland for its gasoline and said no more.\"");
    Store store = Store.openForWriting(folder.resolve("store"), Holder.self("a test", null));
    new Ingest(store, new PlainCoder("1"), new SilentWatch())
        .read(List.of(input.toString()), InputStream.nullInputStream(), 1, false);
    new IndexUpdate(store).run();
    return store;
  }

  private static List<String> ids(List<ListedArticle> lines) {
    return lines.stream().map(ListedArticle::id).toList();
  }

  @Test
  void articlesAreFoundByWordsOutletAndDay() throws IOException {
    try (Store store = store()) {
      ArticleSearch search = new ArticleSearch(store);
      Asking shelled =
          new Asking(Optional.of("shelling"), Set.of(), Optional.empty(), Optional.empty());
      assertThat(search.total(ALL)).isEqualTo(3);
      assertThat(ids(search.page(shelled, Order.RELEVANCE, 9, 0))).containsExactly("a", "b");
      assertThat(
              ids(
                  search.page(
                      new Asking(
                          Optional.of("shelling"),
                          Set.of("Wool Post"),
                          Optional.empty(),
                          Optional.empty()),
                      Order.RELEVANCE,
                      9,
                      0)))
          .containsExactly("b");
      Asking since =
          new Asking(
              Optional.empty(),
              Set.of(),
              Optional.of(LocalDate.of(2031, 1, 1)),
              Optional.of(LocalDate.of(2031, 12, 31)));
      assertThat(ids(search.page(since, Order.NEWEST, 9, 0))).containsExactly("a");
    }
  }

  @Test
  void theyComeByDayAndPageByPage() throws IOException {
    try (Store store = store()) {
      ArticleSearch search = new ArticleSearch(store);
      // Without words there is no relevance; what has no date comes last.
      assertThat(ids(search.page(ALL, Order.RELEVANCE, 2, 0))).containsExactly("b", "a");
      assertThat(ids(search.page(ALL, Order.NEWEST, 2, 2))).containsExactly("c");
      assertThat(ids(search.page(ALL, Order.OLDEST, 9, 0))).containsExactly("a", "b", "c");
    }
  }

  @Test
  void theyAreCountedAndToldById() throws IOException {
    try (Store store = store()) {
      ArticleSearch search = new ArticleSearch(store);
      assertThat(search.counts(ALL, By.YEAR, 9))
          .extracting(Search.Count::value)
          .containsExactly("2031", "2032");
      assertThat(search.counts(ALL, By.OUTLET, 9)).hasSize(2);
      ListedArticles listed = new ListedArticles(store);
      assertThat(listed.byId(Set.of("c", "nothing")))
          .containsOnlyKeys("c")
          .extractingByKey("c")
          .extracting(ListedArticle::outlet)
          .isNull();
      assertThat(listed.text("c")).get().asString().startsWith("Morvia praised");
      assertThat(listed.text("nothing")).isEmpty();
    }
  }
}
