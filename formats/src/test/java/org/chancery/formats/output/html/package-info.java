@NullMarked
package org.chancery.formats.output.html;

import org.jspecify.annotations.NullMarked;
