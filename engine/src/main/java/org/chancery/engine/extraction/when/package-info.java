/** Dates of records. */
@NullMarked
package org.chancery.engine.extraction.when;

import org.jspecify.annotations.NullMarked;
