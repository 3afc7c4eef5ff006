/** Style sheets, scripts and pictures, all from the jar. */
@NullMarked
package org.chancery.server.asset;

import org.jspecify.annotations.NullMarked;
