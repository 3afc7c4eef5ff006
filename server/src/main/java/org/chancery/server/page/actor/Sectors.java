package org.chancery.server.page.actor;

import java.util.Map;

/** PLOVER's sectors in words. Stateless. */
final class Sectors {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("IGO", "international body"),
          Map.entry("UNO", "United Nations"),
          Map.entry("EUR", "European Union"),
          Map.entry("NGO", "non-governmental organisation"),
          Map.entry("ISM", "international movement"),
          Map.entry("IMG", "transnational armed group"),
          Map.entry("MNC", "multinational company"),
          Map.entry("COP", "police"),
          Map.entry("GOV", "government"),
          Map.entry("JUD", "judiciary"),
          Map.entry("LEG", "legislature"),
          Map.entry("MIL", "military"),
          Map.entry("PRM", "paramilitaries"),
          Map.entry("PTY", "political party"),
          Map.entry("REB", "rebels"),
          Map.entry("SPY", "intelligence"),
          Map.entry("UAF", "unidentified armed forces"),
          Map.entry("UNK", "unidentified"),
          Map.entry("AGR", "farmers"),
          Map.entry("BUS", "business"),
          Map.entry("CRM", "crime"),
          Map.entry("CVL", "civilians"),
          Map.entry("EDU", "education"),
          Map.entry("ELI", "former officials"),
          Map.entry("JRN", "press"),
          Map.entry("LAB", "labour"),
          Map.entry("MED", "health"),
          Map.entry("REF", "refugees"),
          Map.entry("OPP", "opposition"),
          Map.entry("PRE", "partially recognised"),
          Map.entry("REL", "religion"),
          Map.entry("SOC", "civil society"));

  private Sectors() {}

  /** A sector in words; the code itself where it is none that is known. */
  static String words(String sector) {
    return WORDS.getOrDefault(sector, sector);
  }
}
