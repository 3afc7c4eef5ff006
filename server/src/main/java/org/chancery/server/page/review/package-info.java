/** People judge records: the least sure first, one at a time, beside the words they rest on. */
@NullMarked
package org.chancery.server.page.review;

import org.jspecify.annotations.NullMarked;
