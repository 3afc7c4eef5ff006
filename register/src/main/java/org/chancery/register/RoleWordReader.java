package org.chancery.register;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads an entry under {@code roles}. */
final class RoleWordReader {

  private static final Set<String> KEYS =
      Set.of("word", "plural", "sector", "cameo", "kind", "role", "government");

  private RoleWordReader() {}

  static @Nullable RoleWord read(Node item, Problems problems) {
    YamlFields fields = YamlFields.of(item, "a role word", KEYS, problems);
    if (fields == null) {
      return null;
    }
    String word = fields.required("word");
    String plural = fields.text("plural");
    String sector = fields.text("sector");
    String cameo = fields.text("cameo");
    RoleWord.Kind kind = fields.requiredWord("kind", RoleWord.Kind.class);
    OfficeRole role = fields.word("role", OfficeRole.class);
    Boolean government = fields.flag("government");
    if (word.isEmpty() || kind == null) {
      return null;
    }
    return new RoleWord(word, plural, sector, cameo, kind, role, government != null && government);
  }
}
