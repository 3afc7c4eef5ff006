package org.chancery.bench;

import java.util.List;

/** An invented state of {@code affairs.yaml}. */
record AffairState(String country, String adjective, String capital, String president) {

  static final List<AffairState> ALL =
      List.of(
          new AffairState("Orvania", "Orvanian", "Telm", "Janek Sarvo"),
          new AffairState("Belmark", "Belmarker", "Corvin", "Ida Mostrand"),
          new AffairState("Castrova", "Castrovan", "Nevesk", "Pavo Lindar"),
          new AffairState("Dunmere", "Dunmerian", "Ashgate", "Rhona Velk"),
          new AffairState("Estaria", "Estarian", "Port Callo", "Milo Dresser"),
          new AffairState("Fennmark", "Fennmarker", "Ulvik", "Sanna Torrek"),
          new AffairState("Galdova", "Galdovan", "Brisk", "Otto Hammar"),
          new AffairState("Hestland", "Hestlander", "Norrby", "Vera Quill"),
          new AffairState("Ilmaria", "Ilmarian", "Santor", "Dario Pell"),
          new AffairState("Jorvania", "Jorvanian", "Kelm", "Edda Ruskin"));

  /** How news name the state when it acts or is acted on. */
  List<String> names() {
    return List.of(
        country,
        country,
        "the " + adjective + " government",
        "the government of " + country,
        "President " + president);
  }
}
