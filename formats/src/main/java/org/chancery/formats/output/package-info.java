/** Records out: JSON Lines, CSV, a table for a terminal, one HTML page. */
@NullMarked
package org.chancery.formats.output;

import org.jspecify.annotations.NullMarked;
