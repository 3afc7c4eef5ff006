package org.chancery.server.shelf;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.register.Actor;
import org.chancery.register.ActorKind;

/** Actors that people browse together. */
public enum Shelf {
  COUNTRIES("Countries", EnumSet.of(ActorKind.STATE, ActorKind.TERRITORY)),
  BODIES("Bodies and treaties", EnumSet.of(ActorKind.BODY, ActorKind.TREATY)),
  PERSONS("Persons", EnumSet.of(ActorKind.PERSON)),
  STATE_ORGANS(
      "Organs of states",
      EnumSet.of(
          ActorKind.GOVERNMENT,
          ActorKind.MINISTRY,
          ActorKind.AGENCY,
          ActorKind.LEGISLATURE,
          ActorKind.COURT,
          ActorKind.MILITARY,
          ActorKind.POLICE,
          ActorKind.INTELLIGENCE,
          ActorKind.CENTRAL_BANK)),
  MOVEMENTS(
      "Parties and movements",
      EnumSet.of(ActorKind.PARTY, ActorKind.MOVEMENT, ActorKind.ARMED_GROUP)),
  OTHERS("Others", EnumSet.noneOf(ActorKind.class));

  private final String label;
  private final Set<ActorKind> kinds;

  Shelf(String label, Set<ActorKind> kinds) {
    this.label = label;
    this.kinds = kinds;
  }

  /** As people read it. */
  public String label() {
    return label;
  }

  /** As addresses have it. */
  public String value() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with this value in addresses. */
  public static Optional<Shelf> named(String value) {
    for (Shelf shelf : values()) {
      if (shelf.value().equals(value)) {
        return Optional.of(shelf);
      }
    }
    return Optional.empty();
  }

  /** Where an actor stands. */
  public static Shelf of(Actor actor) {
    for (Shelf shelf : values()) {
      if (shelf.kinds.contains(actor.kind())) {
        return shelf;
      }
    }
    return OTHERS;
  }
}
