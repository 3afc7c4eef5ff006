/** How near words are in meaning, by a small table of vectors. */
@NullMarked
package org.chancery.engine.meaning;

import org.jspecify.annotations.NullMarked;
