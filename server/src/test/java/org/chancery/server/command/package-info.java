@NullMarked
package org.chancery.server.command;

import org.jspecify.annotations.NullMarked;
