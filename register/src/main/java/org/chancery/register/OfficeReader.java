package org.chancery.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.register.FactsFile.Holder;
import org.chancery.register.FactsFile.Row;
import org.chancery.register.name.Spelling;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the entries under {@code offices}. Not safe for use by several threads. */
final class OfficeReader {

  private static final Set<String> KEYS =
      Set.of("office", "of", "role", "titles", "sole", "holders");
  private static final Set<String> HOLDER_KEYS =
      Set.of("person", "id", "start", "end", "acting", "source", "sure", "as_of");

  private final @Nullable LocalDate asOf;
  private final Problems problems;
  private final List<Row<Office>> offices = new ArrayList<>();
  private final List<Row<Holder>> holders = new ArrayList<>();
  private final Map<List<String>, Integer> lines = new HashMap<>();

  /**
   * A reader for one file.
   *
   * @param asOf the day up to which the file was checked
   */
  OfficeReader(@Nullable LocalDate asOf, Problems problems) {
    this.asOf = asOf;
    this.problems = problems;
  }

  List<Row<Office>> offices() {
    return offices;
  }

  List<Row<Holder>> holders() {
    return holders;
  }

  void read(Node item) {
    YamlFields fields = YamlFields.of(item, "an office", KEYS, problems);
    if (fields == null) {
      return;
    }
    String title = fields.required("office");
    String of = fields.required("of");
    ActorReader.checkId(fields, "of", of);
    OfficeRole role = fields.requiredWord("role", OfficeRole.class);
    List<String> titles = fields.texts("titles");
    Boolean sole = fields.flag("sole");
    Integer before = lines.putIfAbsent(List.of(of, title), fields.line());
    if (before != null && !title.isEmpty() && !of.isEmpty()) {
      fields.wrong(
          "office", "the office '" + title + "' again", "its holders under line " + before);
    }
    OfficeRole known = role == null ? OfficeRole.OTHER : role;
    Office office = new Office(title, of, known, titles, sole == null || sole);
    offices.add(new Row<>(office, fields.line()));
    for (Node holder : fields.list("holders")) {
      readHolder(holder, office);
    }
  }

  private void readHolder(Node item, Office office) {
    YamlFields fields = YamlFields.of(item, "a holder", HOLDER_KEYS, problems);
    if (fields == null) {
      return;
    }
    String person = fields.required("person");
    String given = fields.text("id");
    ActorReader.checkId(fields, "id", given);
    Period period = fields.period();
    Boolean acting = fields.flag("acting");
    Source source = SourceReader.read(fields);
    LocalDate rowAsOf = fields.day("as_of");
    String slug = Spelling.slug(person);
    if (given == null && slug.isEmpty() && !person.isEmpty()) {
      fields.wrong("person", "'" + person + "'", "a name with letters");
    }
    Tenure tenure =
        new Tenure(
            given != null ? given : "person:" + slug,
            office.title(),
            office.role(),
            office.of(),
            period,
            acting != null && acting,
            source,
            rowAsOf != null ? rowAsOf : asOf);
    holders.add(new Row<>(new Holder(person, tenure), fields.line()));
  }
}
