/** Records as flat rows of typed columns, for columnar files such as Parquet. */
@NullMarked
package org.chancery.formats.exchange.flat;

import org.jspecify.annotations.NullMarked;
