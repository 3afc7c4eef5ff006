package org.chancery.server.access;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who is signed in with which browser, until they sign out or stay away. Used by all threads. */
final class Sessions {

  static final Duration AWAY = Duration.ofHours(12);
  private static final int MOST = 10_000;

  private record Session(Account account, long used) {}

  private final Map<String, Session> byId =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Session> eldest) {
          return size() > MOST;
        }
      };

  synchronized void begin(String id, Account account) {
    byId.put(id, new Session(account, System.nanoTime()));
  }

  synchronized void end(String id) {
    byId.remove(id);
  }

  synchronized Optional<Account> of(String id) {
    Session session = byId.get(id);
    if (session == null) {
      return Optional.empty();
    }
    long now = System.nanoTime();
    if (now - session.used() > AWAY.toNanos()) {
      byId.remove(id);
      return Optional.empty();
    }
    byId.put(id, new Session(session.account(), now));
    return Optional.of(session.account());
  }
}
