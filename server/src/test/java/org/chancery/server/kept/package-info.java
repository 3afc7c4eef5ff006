@NullMarked
package org.chancery.server.kept;

import org.jspecify.annotations.NullMarked;
