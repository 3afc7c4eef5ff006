/** Evidence as annotations of the article's text: brat standoff, W3C Web Annotation. */
@NullMarked
package org.chancery.formats.exchange.annotation;

import org.jspecify.annotations.NullMarked;
