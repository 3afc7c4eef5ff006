package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;

/** A command that asks or fills stores, and so may be one that a server must run. */
interface StoreUser {

  /** The folders of the stores that it is about to open. */
  List<Path> stores(Session session);
}
