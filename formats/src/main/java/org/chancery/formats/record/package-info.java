/** Records as JSON trees, by the record contract. */
@NullMarked
package org.chancery.formats.record;

import org.jspecify.annotations.NullMarked;
