/**
 * Records to and from the formats of other programs: the one place to ask for an exporter or
 * importer.
 */
@NullMarked
package org.chancery.formats.exchange;

import org.jspecify.annotations.NullMarked;
