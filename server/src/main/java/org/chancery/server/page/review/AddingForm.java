package org.chancery.server.page.review;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.store.correct.RefusedException;
import org.jspecify.annotations.Nullable;

/** The form of a record to add. Immutable. */
final class AddingForm {

  private final RecordForm form;
  private final List<ReviewView.Choice> issues;

  AddingForm(RecordForm form, List<Issue> issues) {
    this.form = form;
    this.issues =
        issues.stream().map(issue -> new ReviewView.Choice(issue.id(), issue.name())).toList();
  }

  /** Whether records of a kind can be added. */
  static boolean isKind(String kind) {
    return ReviewQuery.KINDS.contains(kind);
  }

  /**
   * The form.
   *
   * @param typed before, or what is usual
   * @param refused why it was refused; absent where it wasn't
   */
  ReviewView.Adding of(String kind, Map<String, String> typed, @Nullable RefusedException refused) {
    List<ReviewView.Field> fields = new ArrayList<>();
    if (kind.equals("position")) {
      fields.add(
          new ReviewView.Field(
              "issue",
              "Issue",
              typed.getOrDefault("issue", ""),
              issues,
              "",
              wrong("issue", refused)));
    }
    fields.addAll(
        form.fields(JsonNodeFactory.instance.objectNode().put("record", kind), typed, refused));
    ReviewView.Field words =
        new ReviewView.Field(
            "words",
            "The words it rests on",
            typed.getOrDefault("words", ""),
            List.of(),
            "copied from the article; select them in the text first to have them here",
            wrong("words", refused));
    boolean shown =
        refused != null
            && (!words.wrong().isEmpty()
                || fields.stream().anyMatch(field -> !field.wrong().isEmpty()));
    return new ReviewView.Adding(
        kind, words, fields, refused == null || shown ? "" : String.valueOf(refused.getMessage()));
  }

  private static String wrong(String field, @Nullable RefusedException refused) {
    return refused != null && field.equals(refused.field())
        ? String.valueOf(refused.getMessage())
        : "";
  }
}
