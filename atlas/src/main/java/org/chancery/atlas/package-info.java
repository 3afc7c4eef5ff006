/** Makes the desk's map of the world; not part of the program. */
@NullMarked
package org.chancery.atlas;

import org.jspecify.annotations.NullMarked;
