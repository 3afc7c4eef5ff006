package org.chancery.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Who is who, who held which office and who belonged to what, on any day. Implementations are
 * immutable and safe for use by several threads; every look-up takes at most time in proportion to
 * its answer.
 */
public interface Register {

  /**
   * The register that comes with the program. It is opened once and shared.
   *
   * @throws org.chancery.register.image.DamagedImageException where it is damaged
   */
  static Register bundled() {
    return BundledRegister.get();
  }

  /**
   * A register of these files alone.
   *
   * @throws RegisterFormatException where they refer to what is nowhere
   */
  static Register of(RegisterFiles files) {
    return new CompactRegister(CompactRegister.image(Facts.NONE)).with(files);
  }

  /** All actors, by id. */
  Collection<Actor> actors();

  Optional<Actor> actor(String id);

  /**
   * Everything that this name, in any letter case and with or without diacritics, can mean; best
   * prior first.
   */
  List<NameSense> named(String name);

  /**
   * All names of actors in a text, in one pass. A match begins and ends at a word's edge; of
   * matches that begin at one place the longest is given; matches may not overlap. A name with a
   * capital is only matched where the text has one, one all in capitals only where all are. Names
   * of places are no matches, but keep the words that they have: in "South China Sea" nothing
   * matches.
   */
  List<NameMatch> match(CharSequence text);

  /** All offices a person held, by start. */
  List<Tenure> tenuresOf(String person);

  /** All tenures of the offices of a state, body or organisation, by office, then start. */
  List<Tenure> officesOf(String actor);

  /** Who held the offices of this role on a day: on a handover day both. */
  default List<Tenure> holders(String of, OfficeRole role, LocalDate on) {
    return officesOf(of).stream()
        .filter(tenure -> tenure.role() == role && tenure.period().holds(on))
        .toList();
  }

  /**
   * Titles of an office, as written before a name ("President"); empty where the files give none.
   */
  List<String> titles(Tenure tenure);

  /** All that belonged to a body, with presidencies, by start. */
  List<Membership> membersOf(String body);

  /** All bodies that an actor belonged to, by start. */
  List<Membership> membershipsOf(String actor);

  /** How a body decides, where the files say it. */
  Optional<DecisionRule> ruleOf(String body);

  /** The role that a word or phrase names, in any letter case, singular or plural. */
  Optional<RoleWord> role(String words);

  /**
   * Places of this name; empty where there is none. First those whose size is not known, such as
   * regions and waters that the files list because news names them, then the largest.
   */
  List<Place> places(String name);

  /**
   * This register with files over it: an actor, an office or a body's rule that has the same id or
   * title is overridden, holders and members are added; a row of the same holder or member and
   * start is overridden.
   *
   * @throws RegisterFormatException where the files refer to what is nowhere
   */
  Register with(RegisterFiles files);
}
