/** Near-duplicates, stories, merged events and disagreements over several articles. */
@NullMarked
package org.chancery.engine.storyline;

import org.jspecify.annotations.NullMarked;
