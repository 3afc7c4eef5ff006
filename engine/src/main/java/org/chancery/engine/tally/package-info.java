/** Where the members of a deciding body stand on an issue, and what follows under its rule. */
@NullMarked
package org.chancery.engine.tally;

import org.jspecify.annotations.NullMarked;
