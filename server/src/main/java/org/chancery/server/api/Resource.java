package org.chancery.server.api;

import java.util.List;

/** Endpoints that belong together. Used by all threads. */
public interface Resource {

  /** What they are about, as the pages that list them say. */
  String title();

  /** The endpoints, in the order in which they are listed. */
  List<Endpoint> endpoints();
}
