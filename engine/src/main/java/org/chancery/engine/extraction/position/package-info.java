/** Where actors stand on the issues of an issues file, read from what they say and do. */
@NullMarked
package org.chancery.engine.extraction.position;

import org.jspecify.annotations.NullMarked;
