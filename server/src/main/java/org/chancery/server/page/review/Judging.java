package org.chancery.server.page.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.register.Register;
import org.chancery.store.Store;
import org.chancery.store.correct.Correction;
import org.chancery.store.correct.Correction.Action;
import org.chancery.store.correct.Corrections;
import org.chancery.store.correct.Judgements;
import org.chancery.store.correct.NewRecord;
import org.chancery.store.correct.RecordEdits;
import org.chancery.store.correct.RefusedException;
import org.chancery.store.index.IndexUpdate;
import org.jspecify.annotations.Nullable;

/** Keeps what a person says of records. Immutable; used by the one who may write. */
final class Judging {

  private final Register register;
  private final List<Issue> issues;

  Judging(Register register, List<Issue> issues) {
    this.register = register;
    this.issues = List.copyOf(issues);
  }

  /** What names in the fields of a form mean; found before the turn to write is taken. */
  Map<String, String> meant(Map<String, String> typed) {
    return new RecordForm(register).meant(typed);
  }

  /**
   * Keeps a judgement.
   *
   * @param record its id
   * @param typed of an edit, the fields of its form
   * @param meant by the names among them
   * @throws RefusedException where it makes no sense; nothing is kept
   * @throws IOException where the index can't be written
   */
  Correction say(
      Store store,
      String record,
      Action action,
      Map<String, String> typed,
      Map<String, String> meant,
      String who,
      @Nullable String why)
      throws IOException {
    Corrections corrections = new Corrections(store);
    ObjectNode known =
        corrections
            .record(record)
            .orElseThrow(
                () -> new RefusedException(null, "There is no record " + record + " any more."));
    if (action == Action.UNDO) {
      requireOwn(corrections, record, who);
    }
    ObjectNode edits = action == Action.EDIT ? edits(known, typed, meant) : null;
    Correction made = corrections.make(known, action, edits, who, why);
    new IndexUpdate(store).runIfShort();
    return made;
  }

  private ObjectNode edits(
      ObjectNode record, Map<String, String> typed, Map<String, String> meant) {
    Map<String, String> changes = RecordForm.changes(record, typed, meant);
    if (changes.isEmpty()) {
      throw new RefusedException(
          null, "Nothing was changed. Change a field, or confirm the record as it is.");
    }
    return new RecordEdits(record, register).edits(changes);
  }

  private static void requireOwn(Corrections corrections, String record, String who) {
    if (!new Judgements(corrections.all()).hasSaid(who, record)) {
      throw new RefusedException(
          null, who + " has said nothing of this record that could be taken back.");
    }
  }

  /**
   * Adds a record to the article of another.
   *
   * @param near the record beside which it is added; of the same words those nearest to its own are
   *     taken
   * @param kind {@code event}, {@code statement}, {@code position}
   * @param typed the fields of its form, {@code words} among them
   * @param meant by the names among them
   * @throws RefusedException where it makes no sense; nothing is kept
   * @throws IOException where the index can't be written
   */
  Correction add(
      Store store,
      JsonNode near,
      String kind,
      Map<String, String> typed,
      Map<String, String> meant,
      String who,
      @Nullable String why)
      throws IOException {
    Corrections corrections = new Corrections(store);
    String article = near.path("article").asText();
    String text = corrections.text(article).orElse("");
    ObjectNode span = QuotedWords.in(text, typed.getOrDefault("words", ""), near);
    RecordForm.requireChosen(kind, typed);
    ObjectNode skeleton = JsonNodeFactory.instance.objectNode();
    skeleton.put("record", kind);
    skeleton.putArray("evidence").add(span);
    Map<String, String> values = RecordForm.changes(skeleton, typed, meant);
    ObjectNode fields = new RecordEdits(skeleton, register).edits(values);
    ObjectNode added = JsonNodeFactory.instance.objectNode();
    added.put("record", kind).put("article", article);
    added.setAll(fields);
    if (kind.equals("position")) {
      added.set("issue", issue(typed.getOrDefault("issue", "")));
    } else if (kind.equals("statement")) {
      added.putArray("content").add(span);
    }
    added.putArray("evidence").add(span);
    ObjectNode checked = NewRecord.checked(added, corrections);
    Correction made = corrections.make(checked, Action.ADD, null, who, why);
    new IndexUpdate(store).runIfShort();
    return made;
  }

  private ObjectNode issue(String id) {
    return issues.stream()
        .filter(issue -> issue.id().equals(id))
        .findFirst()
        .map(
            issue ->
                JsonNodeFactory.instance
                    .objectNode()
                    .put("id", issue.id())
                    .put("title", issue.name()))
        .orElseThrow(() -> new RefusedException("issue", "Choose the issue."));
  }
}
