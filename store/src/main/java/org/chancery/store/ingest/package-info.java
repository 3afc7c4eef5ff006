/** Reads articles into a store, and codes kept ones again. */
@NullMarked
package org.chancery.store.ingest;

import org.jspecify.annotations.NullMarked;
