package org.chancery.engine.extraction.when;

import org.chancery.engine.text.Span;

/**
 * Words in a sentence that mean a date.
 *
 * @param span their place in the article's text
 * @param text the words
 * @param days what they mean where they stand; "since Monday" runs to the publication
 * @param named what they mean by themselves, the Monday
 * @param anchorToken index of the token that they hang on, a verb or noun; -1 where there is none
 */
record DateMention(Span span, String text, Days days, Days named, int anchorToken) {}
