/** Records of others, kept for comparison. */
@NullMarked
package org.chancery.store.imports;

import org.jspecify.annotations.NullMarked;
