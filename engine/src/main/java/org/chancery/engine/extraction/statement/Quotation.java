package org.chancery.engine.extraction.statement;

import org.chancery.engine.text.Span;

/**
 * A stretch of one paragraph in quotation marks.
 *
 * @param span with its marks, as far as it has them
 * @param inner without them
 * @param closed whether it ends in a mark
 * @param continues whether it goes on with the next paragraph's first quotation
 */
record Quotation(Span span, Span inner, boolean closed, boolean continues) {}
