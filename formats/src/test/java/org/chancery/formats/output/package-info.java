@NullMarked
package org.chancery.formats.output;

import org.jspecify.annotations.NullMarked;
