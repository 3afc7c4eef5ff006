package org.chancery.server.page;

import io.javalin.router.JavalinDefaultRoutingApi;

/** One page of the desk, with the parts of it that are loaded later. */
public interface Page {

  /** Adds its addresses. */
  void addTo(JavalinDefaultRoutingApi routes);
}
