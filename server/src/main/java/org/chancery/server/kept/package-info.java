/** The one open store, shared by the threads that answer requests. */
@NullMarked
package org.chancery.server.kept;

import org.jspecify.annotations.NullMarked;
