package org.chancery.engine.actor;

import java.util.LinkedHashSet;
import java.util.Set;
import org.chancery.register.OfficeRole;
import org.jspecify.annotations.Nullable;

/**
 * An actor of one article while its cast is made: what is known of it grows with the reading.
 * Confined to one thread.
 */
final class Entity {

  /** What pronouns and group words ask for. */
  enum Category {
    PERSON,
    STATE,
    ORGANISATION,
    PEOPLE,
    /** No actor: what a pronoun may take up instead of one. */
    THING,
    /** Several things. */
    THINGS
  }

  private final Category category;
  private Referent who;
  private Gender gender;
  private final Set<String> words = new LinkedHashSet<>();
  private @Nullable OfficeRole role;

  Entity(Category category, Referent who, Gender gender) {
    this.category = category;
    this.who = who;
    this.gender = gender;
  }

  Category category() {
    return category;
  }

  Referent who() {
    return who;
  }

  Gender gender() {
    return gender;
  }

  @Nullable OfficeRole role() {
    return role;
  }

  /** Whether the article called this actor so: "official", "president". */
  boolean isCalled(String word) {
    return words.contains(word);
  }

  void call(String word) {
    words.add(word);
  }

  void setRole(OfficeRole known) {
    if (role == null) {
      role = known;
    }
  }

  void setGender(Gender known) {
    if (gender == Gender.ANY) {
      gender = known;
    }
  }

  /**
   * Takes over the sector that a title gives a person of the register who holds no office there.
   */
  void learnSector(String code, String sector) {
    if (who.sector() == null) {
      who =
          new Referent(
              who.id(),
              who.name(),
              who.country(),
              code,
              sector,
              who.office(),
              who.named(),
              who.key(),
              who.between());
    }
  }

  /** Takes country, code and sector over where they are not known yet. */
  void learn(@Nullable String country, @Nullable String code, @Nullable String sector) {
    who =
        new Referent(
            who.id(),
            who.name(),
            who.country() == null ? country : who.country(),
            who.code() == null || (who.country() == null && country != null) ? code : who.code(),
            who.sector() == null ? sector : who.sector(),
            who.office(),
            who.named(),
            who.key(),
            who.between());
  }
}
