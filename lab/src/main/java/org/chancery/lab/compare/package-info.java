/** Two codings of the same articles or days, side by side: what both have, where they differ. */
@NullMarked
package org.chancery.lab.compare;

import org.jspecify.annotations.NullMarked;
