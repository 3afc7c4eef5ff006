/** How fast the engine reads, next to the parser alone on the same text in the same run. */
@NullMarked
package org.chancery.lab.speed;

import org.jspecify.annotations.NullMarked;
