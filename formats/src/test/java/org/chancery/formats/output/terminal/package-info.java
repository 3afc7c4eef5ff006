@NullMarked
package org.chancery.formats.output.terminal;

import org.jspecify.annotations.NullMarked;
