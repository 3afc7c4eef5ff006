package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * What is found of each token of a sentence, found once. Finding it for one may ask for another's.
 * Confined to one thread.
 */
final class PerToken<T> {

  private final List<@Nullable T> known;
  private final Function<Token, T> find;

  /**
   * @param size how many tokens the sentence has
   */
  PerToken(int size, Function<Token, T> find) {
    this.known = new ArrayList<>(Collections.nCopies(size, null));
    this.find = find;
  }

  T of(Token token) {
    T found = known.get(token.index());
    if (found == null) {
      found = find.apply(token);
      known.set(token.index(), found);
    }
    return found;
  }
}
