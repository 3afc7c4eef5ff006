/** Lines for a terminal: how wide text is there, and how it is fitted into columns. */
@NullMarked
package org.chancery.formats.output.terminal;

import org.jspecify.annotations.NullMarked;
