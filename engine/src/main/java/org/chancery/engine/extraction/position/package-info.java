/** Where each side stands on an issue. */
@NullMarked
package org.chancery.engine.extraction.position;

import org.jspecify.annotations.NullMarked;
