@NullMarked
package org.chancery.store.ask;

import org.jspecify.annotations.NullMarked;
