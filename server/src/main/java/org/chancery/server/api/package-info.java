/**
 * The REST API: endpoints are declared as data, served and described from the same declarations.
 */
@NullMarked
package org.chancery.server.api;

import org.jspecify.annotations.NullMarked;
