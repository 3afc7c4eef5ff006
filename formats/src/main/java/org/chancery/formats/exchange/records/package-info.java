/** The records themselves: JSON Lines and CSV. */
@NullMarked
package org.chancery.formats.exchange.records;

import org.jspecify.annotations.NullMarked;
