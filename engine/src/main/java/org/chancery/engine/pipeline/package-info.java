/** Wiring only: from a document to its records. */
@NullMarked
package org.chancery.engine.pipeline;

import org.jspecify.annotations.NullMarked;
