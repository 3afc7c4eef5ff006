package org.chancery.store.correct;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.article.ArticleClaim;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.chancery.store.correct.Correction.Action;
import org.chancery.store.write.ArticleWriter;
import org.chancery.store.write.KeptArticle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewQueueTest {

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private Store store;

  @SuppressWarnings("NullAway.Init")
  private ReviewQueue queue;

  @BeforeEach
  void fill() {
    store = Store.openForWriting(folder.resolve("store"), Holder.self("a test", null));
    queue = new ReviewQueue(store);
    ObjectNode article = JsonNodeFactory.instance.objectNode();
    article.put("record", "article").put("id", "a").put("source", "a");
    List<ObjectNode> records =
        List.of(event("e1", .9), event("e2", .3), event("e3", .3), statement("s1", .2));
    KeptArticle kept =
        new KeptArticle(
            new ArticleClaim("a", "hash", "/a"),
            "/a",
            article,
            "Varonia sued Kestria.",
            null,
            null,
            records,
            new byte[0],
            "1");
    store.transaction(
        connection -> new ArticleWriter(connection).insert(List.of(kept), 1, store.now()));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static ObjectNode record(String kind, String id, double confidence) {
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    record.put("record", kind).put("id", id).put("article", "a");
    record.putArray("evidence").addObject().put("begin", 8).put("end", 12).put("exact", "sued");
    return record.put("confidence", confidence).put("coder", "test");
  }

  private static ObjectNode event(String id, double confidence) {
    return record("event", id, confidence).put("type", "ACCUSE").put("quad", 3);
  }

  private static ObjectNode statement(String id, double confidence) {
    return record("statement", id, confidence).put("kind", "direct");
  }

  private static ReviewQueue.Wanted wanted(@Nullable String kind, ReviewQueue.Judged judged) {
    return new ReviewQueue.Wanted(kind, null, 0, 1, null, judged, "ada");
  }

  private List<String> ids(ReviewQueue.Wanted wanted) {
    List<String> ids = new ArrayList<>();
    Optional<ReviewQueue.Queued> next = queue.next(wanted, null);
    while (next.isPresent()) {
      ids.add(next.get().record().path("id").asText());
      next = queue.next(wanted, next.get().place());
    }
    return ids;
  }

  private void judge(String id, Action action, String who) {
    Corrections corrections = new Corrections(store);
    corrections.make(corrections.record(id).orElseThrow(), action, null, who, null);
  }

  @Test
  void givesTheLeastSureFirstAcrossAllKinds() {
    assertThat(ids(wanted(null, ReviewQueue.Judged.BY_ANYONE)))
        .containsExactly("s1", "e2", "e3", "e1");
    assertThat(ids(wanted("event", ReviewQueue.Judged.BY_ANYONE)))
        .containsExactly("e2", "e3", "e1");
  }

  @Test
  void narrowsByTypeConfidenceAndArticle() {
    assertThat(
            ids(
                new ReviewQueue.Wanted(
                    null, "ACCUSE", .3, .5, "a", ReviewQueue.Judged.BY_ANYONE, "")))
        .containsExactly("e2", "e3");
    assertThat(ids(new ReviewQueue.Wanted(null, null, 0, 1, "b", ReviewQueue.Judged.BY_ANYONE, "")))
        .isEmpty();
  }

  @Test
  void whatIsJudgedComesNoMoreUntilItIsTakenBack() {
    judge("e2", Action.CONFIRM, "ada");
    judge("e3", Action.REJECT, "ada");
    assertThat(ids(wanted("event", ReviewQueue.Judged.BY_ANYONE))).containsExactly("e1");
    assertThat(queue.progress(wanted("event", ReviewQueue.Judged.BY_ANYONE)))
        .isEqualTo(new ReviewQueue.Progress(3, 2));

    judge("e2", Action.UNDO, "ada");
    assertThat(ids(wanted("event", ReviewQueue.Judged.BY_ANYONE))).containsExactly("e2", "e1");
    assertThat(queue.progress(wanted("event", ReviewQueue.Judged.BY_ANYONE)))
        .isEqualTo(new ReviewQueue.Progress(3, 1));
  }

  @Test
  void asksForASecondOpinionOnWhatOthersJudged() {
    judge("e2", Action.CONFIRM, "grace");
    judge("e1", Action.CONFIRM, "ada");
    assertThat(ids(wanted(null, ReviewQueue.Judged.BY_OTHERS_ONLY))).containsExactly("e2");
    assertThat(ids(wanted(null, ReviewQueue.Judged.NEVER))).containsExactly("s1", "e2", "e3", "e1");
  }
}
