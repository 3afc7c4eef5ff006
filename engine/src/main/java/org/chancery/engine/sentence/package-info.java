/** Tokens, tags and dependencies; the only package that knows the parser. */
@NullMarked
package org.chancery.engine.sentence;

import org.jspecify.annotations.NullMarked;
