/** Who did what to whom. */
@NullMarked
package org.chancery.engine.extraction.event;

import org.jspecify.annotations.NullMarked;
