/** Event formats of one row for each pair of actor and recipient: POLECAT, ICEWS, GDELT. */
@NullMarked
package org.chancery.formats.exchange.event;

import org.jspecify.annotations.NullMarked;
