package org.chancery.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.register.Actor;
import org.chancery.register.Register;
import org.chancery.register.RegisterQuery;
import org.chancery.store.query.Party;
import org.chancery.store.query.Questions;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Tells whom an option names: by id, by a name that the register knows, by a name in the store. */
final class PartyNames {

  private static final Pattern ID = Pattern.compile("[a-z]+:\\S+");
  private static final Pattern CODE = Pattern.compile("[A-Za-z]{3}");
  private static final int MOST_CANDIDATES = 8;

  private final Register register;
  private final Predicate<String> kept;
  private final CommandLine line;

  PartyNames(Register register, Questions questions, CommandLine line) {
    this.register = register;
    this.kept = questions::knows;
    this.line = line;
  }

  /**
   * A party.
   *
   * @throws ParameterException where nobody bears the name, or several do; names them
   */
  Party party(String idOrName) {
    String asked = idOrName.strip();
    if (ID.matcher(asked).matches()) {
      return new Party(Party.By.ID, asked);
    }
    RegisterQuery.Answer<RegisterQuery.Entry> answer = new RegisterQuery(register).who(asked, null);
    List<Actor> found = answer.found().stream().map(RegisterQuery.Entry::actor).toList();
    if (found.size() == 1) {
      return new Party(Party.By.ID, found.get(0).id());
    }
    if (!found.isEmpty()) {
      throw new ParameterException(line, ambiguous(asked, found));
    }
    if (kept.test(asked)) {
      return new Party(Party.By.NAME, asked);
    }
    throw unknown(asked, "no actor", answer.nearMisses());
  }

  /**
   * The code of a country.
   *
   * @throws ParameterException where there is no such country
   */
  Party country(String codeOrName) {
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
      throw unknown(asked, "no country", answer.nearMisses());
    }
    return new Party(Party.By.COUNTRY, state.get().id().substring("country:".length()));
  }

  private static String ambiguous(String asked, List<Actor> found) {
    String names =
        found.stream()
            .limit(MOST_CANDIDATES)
            .map(actor -> actor.id() + " (" + actor.name() + ")")
            .collect(Collectors.joining(", "));
    return "'"
        + asked
        + "' is the name of several; expected one of "
        + names
        + (found.size() > MOST_CANDIDATES ? " and others" : "");
  }

  private ParameterException unknown(String asked, String what, List<String> near) {
    return new ParameterException(
        line,
        "'"
            + asked
            + "' is "
            + what
            + " that the register or the store knows"
            + (near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?"));
  }
}
