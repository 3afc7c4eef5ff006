/**
 * Questions to a store: immutable queries in, records as they were written or counts of them out.
 */
@NullMarked
package org.chancery.store.query;

import org.jspecify.annotations.NullMarked;
