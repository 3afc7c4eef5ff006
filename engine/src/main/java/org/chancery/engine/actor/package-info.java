/**
 * Mentions of actors, what they refer to, and who that is in the register on the article's date.
 */
@NullMarked
package org.chancery.engine.actor;

import org.jspecify.annotations.NullMarked;
