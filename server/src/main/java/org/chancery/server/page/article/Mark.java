package org.chancery.server.page.article;

import org.chancery.engine.text.Span;

/**
 * Evidence in a text.
 *
 * @param span in UTF-16 units
 * @param record id of the record that it is evidence of
 */
record Mark(Span span, String record, EvidenceKind kind) {}
