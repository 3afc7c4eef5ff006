package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/** Which statement of an article some words belong to. One for each article. */
final class Said {

  /** The shortest first, so that an inner one comes before the one around it. */
  private final List<Statement> byLength;

  Said(List<Statement> statements) {
    byLength = new ArrayList<>(statements);
    byLength.sort(Comparator.comparingInt(Said::length));
  }

  private static int length(Statement statement) {
    return statement.content().stream().mapToInt(Span::length).sum();
  }

  /** The innermost statement whose content holds these words and names who says them. */
  @Nullable Statement around(Span words) {
    for (Statement statement : byLength) {
      if (!statement.sources().isEmpty()
          && statement.content().stream().anyMatch(span -> span.contains(words))
          && (statement.cue() == null || !statement.cue().contains(words))) {
        return statement;
      }
    }
    return null;
  }

  /** The statement that these words themselves introduce. */
  @Nullable Statement introducedBy(Span words) {
    for (Statement statement : byLength) {
      if (statement.cue() != null && statement.cue().overlaps(words)) {
        return statement;
      }
    }
    return null;
  }

  /** Whose view a statement gives: that of whom its source speaks for, else the source's own. */
  static List<CodedActor> holders(Statement statement) {
    CodedActor behalf = statement.behalf();
    return behalf == null ? statement.sources() : List.of(behalf);
  }

  /** Whether a statement is this actor's own. */
  static boolean isOwn(Statement statement, String key) {
    return holders(statement).stream().anyMatch(actor -> actor.who().key().equals(key))
        || statement.sources().stream().anyMatch(actor -> actor.who().key().equals(key));
  }
}
