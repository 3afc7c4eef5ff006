/** The pieces of the HTML report; text gets into it only through {@link Markup#text}. */
@NullMarked
package org.chancery.formats.output.html;

import org.jspecify.annotations.NullMarked;
