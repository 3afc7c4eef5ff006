@NullMarked
package org.chancery.server.page.search;

import org.jspecify.annotations.NullMarked;
