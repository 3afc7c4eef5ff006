package org.chancery.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.register.FactsFile.Holder;
import org.chancery.register.FactsFile.Row;
import org.jspecify.annotations.Nullable;

/**
 * Checks that names are written as English news writes them: in Latin letters, without stray blanks
 * or half a pair of parentheses. Only the files that come with the program are held to it; a user's
 * own may use any script.
 */
final class NameFormCheck {

  private static final Pattern STRAY_BLANK =
      Pattern.compile("^\\s|\\s$|\\s\\s|(?<=\\p{L})\\s-(?=\\p{L})|(?<=\\p{L})-\\s(?=\\p{L})");

  private NameFormCheck() {}

  /** What is wrong in the names of actors and holders. */
  static List<RegisterProblem> problems(RegisterFiles files) {
    List<RegisterProblem> problems = new ArrayList<>();
    for (FactsFile file : files.files()) {
      for (Row<Actor> row : file.actors()) {
        check(row.fact().name(), file, row.line(), problems);
        row.fact().names().forEach(name -> check(name.text(), file, row.line(), problems));
      }
      for (Row<Holder> row : file.holders()) {
        check(row.fact().person(), file, row.line(), problems);
      }
    }
    return problems;
  }

  private static void check(String name, FactsFile file, int line, List<RegisterProblem> problems) {
    String expected = expected(name);
    if (expected != null) {
      problems.add(new RegisterProblem(file.name(), line, "'" + name + "'", expected));
    }
  }

  private static @Nullable String expected(String name) {
    if (STRAY_BLANK.matcher(name).find()) {
      return "a name without stray blanks";
    }
    if (name.codePoints().filter(c -> c == '(').count()
        != name.codePoints().filter(c -> c == ')').count()) {
      return "parentheses in pairs";
    }
    boolean latin =
        name.codePoints()
            .filter(Character::isLetter)
            .mapToObj(Character.UnicodeScript::of)
            .allMatch(
                script ->
                    script == Character.UnicodeScript.LATIN
                        || script == Character.UnicodeScript.COMMON);
    return latin ? null : "a name in Latin letters";
  }
}
