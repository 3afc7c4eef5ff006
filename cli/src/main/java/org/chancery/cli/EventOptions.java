package org.chancery.cli;

import java.util.List;
import org.chancery.engine.extraction.Factuality;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Conditions on events, of single ones, merged ones, and those of a story. */
final class EventOptions {

  @Option(
      names = "--dyad",
      paramLabel = "A,B",
      description = "One acts on the other, either way, or both on each other.")
  @Nullable String dyad;

  @Option(
      names = "--quad",
      paramLabel = "N",
      split = ",",
      description =
          "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.")
  List<Integer> quads = List.of();

  @Option(names = "--factuality", split = ",", description = "${COMPLETION-CANDIDATES}.")
  List<Factuality> factualities = List.of();

  @Option(names = "--mode", split = ",", paramLabel = "MODE", description = "PLOVER modes.")
  List<String> modes = List.of();

  @Option(
      names = "--cameo",
      split = ",",
      paramLabel = "CODE",
      description = "CAMEO codes, or how they begin: 19 stands for 190 to 196 too.")
  List<String> codes = List.of();

  @Option(
      names = "--min-sources",
      paramLabel = "N",
      description = "Told by at least so many independent sources.")
  @Nullable Integer sources;

  @Option(
      names = "--near",
      paramLabel = "PLACE",
      description = "Near LAT,LON,KM; or PLACE,KM; or PLACE, which is up to 50 km from it.")
  @Nullable String near;

  /** Adds them. */
  void addTo(NamedOptions named) {
    named.put("dyad", dyad).put("quad", quads).put("factuality", factualities);
    named.put("mode", modes).put("cameo", codes);
    named.put("min_sources", sources).put("near", near);
  }
}
