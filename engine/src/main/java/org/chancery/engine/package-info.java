/** The way in for programs: an article in, records out, with all that comes with the engine. */
@NullMarked
package org.chancery.engine;

import org.jspecify.annotations.NullMarked;
