package org.chancery.lab.position;

import java.util.Map;
import org.chancery.engine.extraction.Position.Stance;

/**
 * A short text with the positions that a reader finds in it.
 *
 * @param heldOut whether it is kept apart: scored, never used for tuning
 * @param holders stance by holder; empty where nobody takes a position on the issue
 */
record MarkedPosition(String issue, boolean heldOut, String text, Map<String, Stance> holders) {
  MarkedPosition {
    holders = Map.copyOf(holders);
  }
}
