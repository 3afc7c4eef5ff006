/** Rows of cells in a text: tabs, semicolons, commas. */
@NullMarked
package org.chancery.formats.exchange.delimited;

import org.jspecify.annotations.NullMarked;
