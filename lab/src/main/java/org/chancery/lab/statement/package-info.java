/** Accuracy of statements on a corpus of marked attributions. */
@NullMarked
package org.chancery.lab.statement;

import org.jspecify.annotations.NullMarked;
