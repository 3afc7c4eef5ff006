@NullMarked
package org.chancery.server.access;

import org.jspecify.annotations.NullMarked;
