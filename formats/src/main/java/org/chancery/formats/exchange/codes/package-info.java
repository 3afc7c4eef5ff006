/** Codes of countries, events, actors and sectors in the formats of others. */
@NullMarked
package org.chancery.formats.exchange.codes;

import org.jspecify.annotations.NullMarked;
