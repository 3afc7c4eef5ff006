package org.chancery.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.register.Packed.Unpacked;
import org.chancery.register.image.ImageReader;
import org.chancery.register.image.ImageWriter;
import org.chancery.register.name.Spelling;

/** Role words by their singulars and plurals. Immutable; safe for use by several threads. */
final class RoleTable {

  private final List<RoleWord> roles;
  private final Map<String, RoleWord> byWord = new HashMap<>();

  RoleTable(ImageReader image) {
    int[] values = image.ints();
    Unpacked row = new Unpacked(image.strings(), values, 0);
    int count = row.number();
    List<RoleWord> read = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      read.add(
          new RoleWord(
              row.text(),
              row.textOrNull(),
              row.textOrNull(),
              row.textOrNull(),
              row.word(RoleWord.Kind.class),
              row.wordOrNull(OfficeRole.class),
              row.flag()));
    }
    roles = List.copyOf(read);
    for (RoleWord role : roles) {
      byWord.put(key(role.word()), role);
    }
    for (RoleWord role : roles) {
      if (role.plural() != null) {
        byWord.putIfAbsent(key(role.plural()), role);
      }
    }
  }

  static void write(List<RoleWord> roles, ImageWriter image) {
    Packed packed = new Packed(image);
    packed.number(roles.size());
    for (RoleWord role : roles) {
      packed.text(role.word());
      packed.text(role.plural());
      packed.text(role.sector());
      packed.text(role.cameo());
      packed.word(role.kind());
      packed.word(role.role());
      packed.flag(role.government());
    }
    packed.write();
  }

  Optional<RoleWord> find(String words) {
    return Optional.ofNullable(byWord.get(key(words)));
  }

  List<RoleWord> all() {
    return roles;
  }

  /** Folded, without full stops; hyphens and runs of blanks are one blank. */
  private static String key(String words) {
    String folded = Spelling.fold(words);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean blank = c == '-' || Character.isWhitespace(c);
      if (blank && key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      } else if (!blank && c != '.') {
        key.append(c == '\u2019' ? '\'' : c);
      }
    }
    return key.toString().stripTrailing();
  }
}
