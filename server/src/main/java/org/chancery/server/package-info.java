/** The desk: pages for people and a REST API for programs, over one store. */
@NullMarked
package org.chancery.server;

import org.jspecify.annotations.NullMarked;
