/** What was read: text, metadata, limits. */
@NullMarked
package org.chancery.engine.article;

import org.jspecify.annotations.NullMarked;
