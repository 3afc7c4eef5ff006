package org.chancery.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chancery.register.image.ImageReader;
import org.chancery.register.image.ImageWriter;
import org.chancery.register.name.NameIndex;

/**
 * A register over the arrays of its image. Actors, tenures and the rest are made when first asked
 * for, so that opening it costs little more than reading the bytes.
 */
final class CompactRegister implements Register {

  private final ActorTable actors;
  private final TenureTable tenures;
  private final MembershipTable memberships;
  private final RoleTable roles;
  private final PlaceTable places;
  private final SenseTable senses;
  private final NameIndex names;

  /**
   * Opens an image.
   *
   * @throws org.chancery.register.image.DamagedImageException where it is none, or damaged
   */
  CompactRegister(byte[] image) {
    ImageReader reader = new ImageReader(image);
    actors = new ActorTable(reader);
    tenures = new TenureTable(reader);
    memberships = new MembershipTable(reader);
    roles = new RoleTable(reader);
    places = new PlaceTable(reader);
    senses = new SenseTable(reader, actors);
    names = NameIndex.read(reader);
  }

  /** The image of facts; the same facts give the same bytes. */
  static byte[] image(Facts facts) {
    ImageWriter image = new ImageWriter();
    ActorTable.write(facts.actors(), image);
    TenureTable.write(facts.offices(), facts.tenures(), image);
    MembershipTable.write(facts.memberships(), facts.rules(), image);
    RoleTable.write(facts.roles(), image);
    PlaceTable.write(facts.places(), image);
    NameCollector.Names names = NameCollector.collect(facts);
    SenseTable.write(names.senses(), image);
    names.index().write(image);
    return image.finish();
  }

  @Override
  public Collection<Actor> actors() {
    return actors.all();
  }

  @Override
  public Optional<Actor> actor(String id) {
    int index = actors.find(id);
    return index < 0 ? Optional.empty() : Optional.of(actors.get(index));
  }

  @Override
  public List<NameSense> named(String name) {
    List<NameSense> found = new ArrayList<>();
    for (int meaning : names.meanings(name)) {
      if (meaning < senses.size()) {
        found.add(senses.get(meaning));
      }
    }
    return List.copyOf(found);
  }

  @Override
  public List<NameMatch> match(CharSequence text) {
    List<NameMatch> matches = new ArrayList<>();
    names.match(
        text,
        (begin, end, words, meanings) -> {
          // Meanings are senses first, then places: a name that only a place has is no match, but
          // its words are spoken for ("South China Sea").
          if (meanings[0] < senses.size()) {
            matches.add(new NameMatch(begin, end, senses.among(meanings)));
          }
        });
    return matches;
  }

  @Override
  public List<Tenure> tenuresOf(String person) {
    return tenures.ofPerson(person);
  }

  @Override
  public List<Tenure> officesOf(String actor) {
    return tenures.ofActor(actor);
  }

  @Override
  public List<String> titles(Tenure tenure) {
    return tenures.office(tenure.of(), tenure.office()).map(Office::titles).orElse(List.of());
  }

  @Override
  public List<Membership> membersOf(String body) {
    return memberships.ofBody(body);
  }

  @Override
  public List<Membership> membershipsOf(String actor) {
    return memberships.ofMember(actor);
  }

  @Override
  public Optional<DecisionRule> ruleOf(String body) {
    return memberships.rule(body).map(BodyRule::rule);
  }

  @Override
  public Optional<RoleWord> role(String words) {
    return roles.find(words);
  }

  @Override
  public List<Place> places(String name) {
    List<Place> found = new ArrayList<>();
    for (int meaning : names.meanings(name)) {
      if (meaning >= senses.size()) {
        found.add(places.get(meaning - senses.size()).place());
      }
    }
    return List.copyOf(found);
  }

  @Override
  public Register with(RegisterFiles files) {
    Facts facts = FactsMerger.merge(facts(), files.files());
    List<RegisterProblem> problems = ReferenceCheck.problems(files, facts);
    if (!problems.isEmpty()) {
      throw new RegisterFormatException(problems);
    }
    return new CompactRegister(image(facts));
  }

  private Facts facts() {
    return new Facts(
        List.copyOf(actors.all()),
        tenures.offices(),
        tenures.all(),
        memberships.all(),
        memberships.rules(),
        roles.all(),
        places.all());
  }
}
