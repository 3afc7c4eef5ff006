/** Repaired text, aligned to the original it was made from. */
@NullMarked
package org.chancery.engine.text;

import org.jspecify.annotations.NullMarked;
