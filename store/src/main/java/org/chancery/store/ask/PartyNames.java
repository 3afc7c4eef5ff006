package org.chancery.store.ask;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.register.Actor;
import org.chancery.register.Register;
import org.chancery.register.RegisterQuery;
import org.chancery.store.query.ActorKey;
import org.chancery.store.query.Party;

/**
 * Tells whom a parameter names: by id, by a name that the register knows, by a name in the store,
 * by the code of a state; {@code name:} before a name is the very name that records show of whom
 * the register hasn't.
 */
final class PartyNames {

  private static final Pattern ID = Pattern.compile("[a-z]+:\\S+");
  private static final Pattern CODE = Pattern.compile("[A-Za-z]{3}");
  private static final int MOST_CANDIDATES = 8;
  private static final String KNOWN = " that the register or the store knows";

  private final Register register;
  private final Predicate<String> kept;

  /**
   * @param kept whether a name is in the store
   */
  PartyNames(Register register, Predicate<String> kept) {
    this.register = register;
    this.kept = kept;
  }

  /**
   * A party.
   *
   * @throws ParameterFault where nobody bears the name, or several do; names them
   */
  Party party(String parameter, String idOrName) {
    String asked = idOrName.strip();
    ActorKey key = new ActorKey(asked);
    if (key.isName()) {
      return key.party();
    }
    if (ID.matcher(asked).matches()) {
      return new Party(Party.By.ID, asked);
    }
    RegisterQuery.Answer<RegisterQuery.Entry> answer = new RegisterQuery(register).who(asked, null);
    List<Actor> found = answer.found().stream().map(RegisterQuery.Entry::actor).toList();
    if (found.size() == 1) {
      return new Party(Party.By.ID, found.get(0).id());
    }
    if (!found.isEmpty()) {
      throw ambiguous(parameter, asked, found);
    }
    if (kept.test(asked)) {
      return new Party(Party.By.NAME, asked);
    }
    String state = "country:" + asked.toUpperCase(Locale.ROOT);
    if (CODE.matcher(asked).matches() && register.actor(state).isPresent()) {
      return new Party(Party.By.ID, state);
    }
    throw ParameterFault.unknown(parameter, asked, "actor" + KNOWN, answer.nearMisses());
  }

  /**
   * The code of a country.
   *
   * @throws ParameterFault where there is no such country
   */
  Party country(String parameter, String codeOrName) {
    String asked = codeOrName.strip();
    if (CODE.matcher(asked).matches()) {
      String code = asked.toUpperCase(Locale.ROOT);
      if (register.actor("country:" + code).isPresent() || register.named(asked).isEmpty()) {
        return new Party(Party.By.COUNTRY, code);
      }
    }
    RegisterQuery.Answer<RegisterQuery.Entry> answer = new RegisterQuery(register).who(asked, null);
    Optional<Actor> state =
        answer.found().stream()
            .map(RegisterQuery.Entry::actor)
            .filter(actor -> actor.id().startsWith("country:"))
            .findFirst();
    if (state.isEmpty()) {
      throw ParameterFault.unknown(parameter, asked, "country" + KNOWN, answer.nearMisses());
    }
    return new Party(Party.By.COUNTRY, state.get().id().substring("country:".length()));
  }

  private static ParameterFault ambiguous(String parameter, String asked, List<Actor> found) {
    List<Actor> first = found.stream().limit(MOST_CANDIDATES).toList();
    String names =
        first.stream()
            .map(actor -> actor.id() + " (" + actor.name() + ")")
            .collect(Collectors.joining(", "));
    String expected = "one of " + names + (found.size() > MOST_CANDIDATES ? " and others" : "");
    return new ParameterFault(
        parameter,
        asked,
        expected,
        first.stream().map(Actor::id).toList(),
        naming -> "'" + asked + "' is the name of several; expected " + expected);
  }
}
