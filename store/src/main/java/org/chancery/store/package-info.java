/**
 * What is kept of the articles read: one folder with a DuckDB file, and a Lucene index beside it.
 */
@NullMarked
package org.chancery.store;

import org.jspecify.annotations.NullMarked;
