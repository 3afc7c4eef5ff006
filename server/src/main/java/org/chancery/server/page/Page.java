package org.chancery.server.page;

import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;

/** One page of the desk, with the parts of it that are loaded later. */
public interface Page {

  /** Adds its addresses. */
  void addTo(JavalinDefaultRoutingApi routes);

  /** Reads beforehand what takes long, so that its first visitor need not wait for all of it. */
  default void prepare() throws IOException {}
}
