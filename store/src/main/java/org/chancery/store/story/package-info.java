/** Brings copies, storylines and merged events up to date with the kept articles. */
@NullMarked
package org.chancery.store.story;

import org.jspecify.annotations.NullMarked;
