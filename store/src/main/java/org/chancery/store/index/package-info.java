/** The Lucene index beside the database: words and meaning. */
@NullMarked
package org.chancery.store.index;

import org.jspecify.annotations.NullMarked;
