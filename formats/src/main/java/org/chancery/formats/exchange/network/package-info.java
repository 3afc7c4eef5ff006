/** Networks of actors with their events as edges: GraphML, GEXF. */
@NullMarked
package org.chancery.formats.exchange.network;

import org.jspecify.annotations.NullMarked;
