package org.chancery.server.page.article;

import java.util.Locale;

/** What a stretch of text is evidence of. */
enum EvidenceKind {
  EVENT,
  /** Who says something. */
  SPEAKER,
  /** The words that tell that something is said. */
  CUE,
  /** What is said. */
  SAID,
  POSITION;

  /** As the style sheet names it. */
  String style() {
    return "is-" + name().toLowerCase(Locale.ROOT);
  }
}
