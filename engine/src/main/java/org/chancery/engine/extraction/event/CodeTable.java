package org.chancery.engine.extraction.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.extraction.PloverType;

/** All CAMEO codes that map to PLOVER, read from {@code codes.txt}. Immutable. */
final class CodeTable {

  private static final int COLUMNS = 5;

  /** CAMEO's two-digit roots; RETREAT has none of its own, since 08 is shared with CONCEDE. */
  private static final Map<PloverType, String> GENERAL =
      Map.ofEntries(
          Map.entry(PloverType.AGREE, "030"),
          Map.entry(PloverType.CONSULT, "040"),
          Map.entry(PloverType.SUPPORT, "050"),
          Map.entry(PloverType.COOPERATE, "060"),
          Map.entry(PloverType.AID, "070"),
          Map.entry(PloverType.CONCEDE, "080"),
          Map.entry(PloverType.REQUEST, "100"),
          Map.entry(PloverType.ACCUSE, "110"),
          Map.entry(PloverType.REJECT, "120"),
          Map.entry(PloverType.THREATEN, "130"),
          Map.entry(PloverType.PROTEST, "140"),
          Map.entry(PloverType.MOBILIZE, "150"),
          Map.entry(PloverType.SANCTION, "160"),
          Map.entry(PloverType.COERCE, "170"),
          Map.entry(PloverType.ASSAULT, "190"));

  private final Map<String, CameoCode> codes = new LinkedHashMap<>();

  CodeTable(String file, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replaceFirst("#.*", "").strip();
      if (line.isEmpty()) {
        continue;
      }
      String[] cell = line.split("\\s+");
      if (cell.length != COLUMNS) {
        throw new LexiconException(
            file, i + 1, "'" + line + "'", "code, type, mode, contexts, intensity");
      }
      CameoCode code =
          new CameoCode(
              cell[0],
              type(file, i + 1, cell[1]),
              cell[2].equals("-") ? null : cell[2],
              cell[3].equals("-") ? List.of() : List.of(cell[3].split(",")),
              Double.parseDouble(cell[4]));
      codes.put(code.code(), code);
    }
  }

  static PloverType type(String file, int line, String word) {
    for (PloverType type : PloverType.values()) {
      if (type.name().equals(word)) {
        return type;
      }
    }
    throw new LexiconException(
        file, line, "'" + word + "'", "one of " + java.util.Arrays.toString(PloverType.values()));
  }

  /** The code that says no more than the type; none for a type that shares its root. */
  Optional<CameoCode> general(PloverType type) {
    String code = GENERAL.get(type);
    return code == null ? Optional.empty() : code(code);
  }

  Optional<CameoCode> code(String code) {
    return Optional.ofNullable(codes.get(code));
  }
}
