package org.chancery.store.query;

/** What happened, each once: the merged events of stories, and the events that no story tells. */
final class RealEvents {

  /** As a table that has what both have in common. */
  static final String TABLE =
      """
      (SELECT id, quad, is_symmetric, day_start, day_end FROM present_merged_event
        UNION ALL
        SELECT id, quad, is_symmetric, day_start, day_end FROM present_event e
        WHERE NOT EXISTS (SELECT 1 FROM report t WHERE t.event = e.id))""";

  private RealEvents() {}
}
