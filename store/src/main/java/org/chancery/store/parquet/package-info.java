/** Records as Parquet files, for R, Python and SQL. */
@NullMarked
package org.chancery.store.parquet;

import org.jspecify.annotations.NullMarked;
