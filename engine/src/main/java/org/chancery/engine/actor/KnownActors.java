package org.chancery.engine.actor;

import java.time.LocalDate;
import org.chancery.register.Actor;
import org.chancery.register.Register;
import org.jspecify.annotations.Nullable;

/** What records say of an actor of the register who is named by id, not by words of a text. */
public final class KnownActors {

  private KnownActors() {}

  /**
   * The actor as records have it.
   *
   * @param date decides which office, membership and name of a country it shows; null where unknown
   */
  public static Referent referent(Register register, Actor actor, @Nullable LocalDate date) {
    return new RegisterReferents(register, date).referent(actor);
  }
}
