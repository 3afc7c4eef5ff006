/** Statements and positions as coded for discourse network analysis (DNA). */
@NullMarked
package org.chancery.formats.exchange.statement;

import org.jspecify.annotations.NullMarked;
