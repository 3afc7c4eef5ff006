/** An event as pairs of actor and recipient, one row or edge each, and back. */
@NullMarked
package org.chancery.formats.exchange.pair;

import org.jspecify.annotations.NullMarked;
