package org.chancery.register;

import java.util.List;

/**
 * A name of the register found in a text.
 *
 * @param begin index of its first UTF-16 unit
 * @param end index behind its last
 * @param senses all that it can mean, best prior first; never empty
 */
public record NameMatch(int begin, int end, List<NameSense> senses) {
  public NameMatch {
    senses = List.copyOf(senses);
  }
}
