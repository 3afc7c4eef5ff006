/** The records that are read out of an article: events, statements, positions. */
@NullMarked
package org.chancery.engine.extraction;

import org.jspecify.annotations.NullMarked;
