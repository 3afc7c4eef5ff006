/** An article: its text with the evidence in it, and the records beside it. */
@NullMarked
package org.chancery.server.page.article;

import org.jspecify.annotations.NullMarked;
