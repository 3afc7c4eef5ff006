/** Places of records. */
@NullMarked
package org.chancery.engine.extraction.where;

import org.jspecify.annotations.NullMarked;
