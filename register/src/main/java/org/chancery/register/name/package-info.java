/** Finds names in text: spelling, words, and an automaton over words. Knows nothing of actors. */
@NullMarked
package org.chancery.register.name;

import org.jspecify.annotations.NullMarked;
