package org.chancery.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.duckdb.DuckDBConnection;

/**
 * Ends whatever a connection does. The driver offers that of a statement alone, and only to who has
 * the very statement that runs; here the same is done to the connection, under its lock as the
 * driver does it. Stateless.
 */
final class Interruption {

  private static final VarHandle LOCK;
  private static final MethodHandle INTERRUPT;

  static {
    try {
      MethodHandles.Lookup driver =
          MethodHandles.privateLookupIn(DuckDBConnection.class, MethodHandles.lookup());
      LOCK = driver.findVarHandle(DuckDBConnection.class, "connRefLock", ReentrantLock.class);
      INTERRUPT =
          driver.findVirtual(
              DuckDBConnection.class, "interrupt", MethodType.methodType(void.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this version of DuckDB can't be interrupted", e);
    }
  }

  private Interruption() {}

  /** Ends what another thread does with the connection: it fails there. */
  static void of(DuckDBConnection connection) throws SQLException {
    ReentrantLock lock = (ReentrantLock) LOCK.get(connection);
    lock.lock();
    try {
      INTERRUPT.invokeExact(connection);
    } catch (SQLException | RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    } finally {
      lock.unlock();
    }
  }
}
