/** Who said what, through whom. */
@NullMarked
package org.chancery.engine.extraction.statement;

import org.jspecify.annotations.NullMarked;
