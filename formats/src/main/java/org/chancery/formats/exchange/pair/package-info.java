/**
 * What rows of tables take from records: an event as pairs of actor and recipient, one row or edge
 * each; facts of its article; single values.
 */
@NullMarked
package org.chancery.formats.exchange.pair;

import org.jspecify.annotations.NullMarked;
