/** What follows from changed articles: stories, corrections, the index. */
@NullMarked
package org.chancery.store.upkeep;

import org.jspecify.annotations.NullMarked;
