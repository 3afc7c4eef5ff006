package org.chancery.engine.text;

import java.util.List;

/**
 * One kind of damage and its repair. Implementations are stateless and take time in proportion to
 * the text.
 */
@FunctionalInterface
interface RepairRule {

  /** The changes to make, in order, not overlapping. */
  List<Edit> edits(String text);
}
