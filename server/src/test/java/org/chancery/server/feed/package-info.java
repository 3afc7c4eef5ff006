@NullMarked
package org.chancery.server.feed;

import org.jspecify.annotations.NullMarked;
