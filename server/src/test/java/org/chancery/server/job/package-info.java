@NullMarked
package org.chancery.server.job;

import org.jspecify.annotations.NullMarked;
