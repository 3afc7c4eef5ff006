package org.chancery.engine.extraction;

import java.util.List;
import org.chancery.engine.article.When;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where an actor stands on an issue.
 *
 * @param condition the words of the condition, for {@link Stance#CONDITIONAL}
 * @param statement id of the statement it comes from
 * @param event id of the event it comes from
 */
public record Position(
    String id,
    CodedActor actor,
    String issueId,
    String issueTitle,
    Stance stance,
    @Nullable Span condition,
    @Nullable When when,
    @Nullable String statement,
    @Nullable String event,
    List<Span> evidence,
    double confidence,
    Coder coder)
    implements Extraction {

  /** Always of the proposal as worded. */
  public enum Stance {
    SUPPORT,
    OPPOSE,
    CONDITIONAL,
    UNDECIDED
  }

  public Position {
    evidence = List.copyOf(evidence);
  }
}
