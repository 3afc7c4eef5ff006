/**
 * What exporters and importers are: records in, bytes out, and back, with what could not be held or
 * read.
 */
@NullMarked
package org.chancery.formats.exchange.flow;

import org.jspecify.annotations.NullMarked;
