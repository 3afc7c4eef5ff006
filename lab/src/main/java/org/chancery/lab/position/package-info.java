/** Measures the reading of positions on sentences written for it. */
@NullMarked
package org.chancery.lab.position;

import org.jspecify.annotations.NullMarked;
