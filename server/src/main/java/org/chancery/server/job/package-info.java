/** Articles that are added on the desk: given, waiting, read one after the other, told of. */
@NullMarked
package org.chancery.server.job;

import org.jspecify.annotations.NullMarked;
