/** From records to rows, and into the database. */
@NullMarked
package org.chancery.store.write;

import org.jspecify.annotations.NullMarked;
