package org.chancery.engine.extraction;

import java.util.List;
import org.chancery.engine.article.When;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom.
 *
 * @param type PLOVER type
 * @param mode PLOVER mode of that type
 * @param contexts PLOVER contexts
 * @param cameo CAMEO code, a string of two to four digits
 * @param intensity Goldstein's scale, -10 to 10
 * @param actors who did it; for a symmetric event all sides
 * @param recipients to whom; at least one of both lists has an entry
 * @param symmetric whether all sides did it to each other
 * @param factuality whether it happened
 * @param sentence the sentence it was read in
 * @param statement id of the statement through which alone it is known
 */
public record Event(
    String id,
    PloverType type,
    @Nullable String mode,
    List<String> contexts,
    @Nullable String cameo,
    @Nullable Double intensity,
    List<CodedActor> actors,
    List<CodedActor> recipients,
    boolean symmetric,
    @Nullable When when,
    @Nullable Where where,
    Factuality factuality,
    Span sentence,
    @Nullable String statement,
    List<Span> evidence,
    double confidence,
    Coder coder)
    implements Extraction {

  public Event {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    evidence = List.copyOf(evidence);
    if (actors.isEmpty() && recipients.isEmpty()) {
      throw new IllegalArgumentException("an event needs an actor or a recipient");
    }
  }

  /** PLOVER quad class, 1 to 4. */
  public int quad() {
    return type.quad();
  }
}
