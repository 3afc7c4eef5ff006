/**
 * What people say of records: kept with who, when and why, found again after recoding, applied to
 * every answer.
 */
@NullMarked
package org.chancery.store.correct;

import org.jspecify.annotations.NullMarked;
