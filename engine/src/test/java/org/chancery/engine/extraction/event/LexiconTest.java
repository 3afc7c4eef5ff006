package org.chancery.engine.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.EnglishParser;
import org.chancery.engine.sentence.ParsedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lexicon has, and how it takes a user's file. */
class LexiconTest {

  private static final String HEAD = "format: chancery-lexicon 1\ntype: SANCTION\n";

  private final Path folder;

  LexiconTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @EnumSource(PloverType.class)
  void hasManyEntriesOfEveryType(PloverType type) {
    assertThat(Lexicon.bundled().entries())
        .filteredOn(e -> e.type() == type)
        .hasSizeGreaterThan(50);
  }

  /** A file may hold classes and entries, so that the reader passes over what is no class. */
  @Test
  void theFileOfClassesHoldsNothingElse() throws IOException {
    List<String> lines;
    try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("classes.txt"))) {
      lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    List<String> classes =
        lines.stream().filter(l -> !l.isBlank() && !l.startsWith("#")).skip(1).toList();
    assertThat(classes).allMatch(line -> line.matches("@[a-z_]+: \\S.*"));
    assertThat(classes.stream().map(line -> line.substring(0, line.indexOf(':'))))
        .doesNotHaveDuplicates();
  }

  @Test
  void usersEntryIsReadBesideTheBundledOnes() throws IOException {
    Path file =
        write(
            HEAD
                + "@gift: fruit, basket\n"
                + "A send back @gift to R :: 160\n"
                + "  [A Varonia] sent fruit back to [R Kestria].\n");
    Lexicon lexicon = Lexicon.bundled().with(file);
    assertThat(lexicon.entries()).hasSize(Lexicon.bundled().entries().size() + 1);
    assertThat(events(lexicon, "[A Varonia] sent the fruit back to [R Kestria] on Monday."))
        .singleElement()
        .satisfies(e -> assertThat(e.type()).isEqualTo(PloverType.SANCTION))
        .satisfies(e -> assertThat(e.cameo()).isEqualTo("160"));
  }

  @Test
  void unknownCodeIsNamedWithItsLine() throws IOException {
    Path file = write(HEAD + "A snub R :: 999\n  [A Varonia] snubbed [R Kestria].\n");
    assertThatThrownBy(() -> Lexicon.bundled().with(file))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining(file + ":3: found code '999', expected a CAMEO code");
  }

  @Test
  void unknownClassIsNamedWithTheKnownOnes() throws IOException {
    Path file =
        write(HEAD + "A send @fruit to R :: 160\n  [A Varonia] sent fruit to [R Kestria].\n");
    assertThatThrownBy(() -> Lexicon.bundled().with(file))
        .hasMessageContaining(":3: found '@fruit', expected one of [")
        .hasMessageContaining("weapon");
  }

  @Test
  void verbAmongParticlesIsAnError() throws IOException {
    Path file =
        write(
            HEAD
                + "A set+up|open @talks with R :: 040\n  [A Varonia] opened talks with [R Kestria].\n");
    assertThatThrownBy(() -> Lexicon.bundled().with(file))
        .hasMessageContaining(":3: found 'set+up|open', expected nothing but particles behind '+'");
  }

  @Test
  void entryWithoutExampleIsAnError() throws IOException {
    Path file = write(HEAD + "A snub R :: 160\n");
    assertThatThrownBy(() -> Lexicon.bundled().with(file))
        .hasMessageContaining(":3: found 'A snub R :: 160' without an example");
  }

  @Test
  void entryBeforeTheTypeIsAnError() throws IOException {
    Path file = write("format: chancery-lexicon 1\nA snub R :: 160\n");
    assertThatThrownBy(() -> Lexicon.bundled().with(file))
        .hasMessageContaining(":2: found 'A snub R");
  }

  @Test
  void unknownTypeIsAnError() throws IOException {
    Path file = write("format: chancery-lexicon 1\ntype: GOSSIP\n");
    assertThatThrownBy(() -> Lexicon.bundled().with(file))
        .hasMessageContaining(":2: found 'GOSSIP', expected one of [AGREE");
  }

  @Test
  void otherFormatIsAnError() throws IOException {
    Path file = write("# mine\nA snub R :: 160\n");
    assertThatThrownBy(() -> Lexicon.bundled().with(file))
        .hasMessageContaining(":2: found 'A snub R :: 160', expected 'format: chancery-lexicon 1'");
  }

  @Test
  void missingFileIsAnError() {
    Path file = folder.resolve("none.txt");
    assertThatThrownBy(() -> Lexicon.bundled().with(file))
        .isInstanceOf(LexiconException.class)
        .hasMessage(file + ": can't be read: no such file");
  }

  /** Each would make an entry that no sentence ever fits, or a fault. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A + R",
        "A ++ R",
        "A be+ R",
        "A accuse R of ...",
        "A send basket, fruit to R",
        "A send || fruit to R",
        "A send | to R",
        "A send fruit to R & basket bowl",
        "A send fruit to R &"
      })
  void aPatternThatNothingCanFitIsAnError(String pattern) throws IOException {
    Path file = write(HEAD + pattern + " :: 160\n  [A Varonia] sent fruit to [R Kestria].\n");
    assertThatThrownBy(() -> Lexicon.bundled().with(file))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining(file + ":3: found '");
  }

  @Test
  void aMarkThatAnEditorSetsBeforeTheFirstLineIsNoPartOfIt() throws IOException {
    Path file = write("\ufeff" + HEAD + "A snub R :: 160\n  [A Varonia] snubbed [R Kestria].\n");
    assertThat(Lexicon.bundled().with(file).verb("snub"))
        .anyMatch(entry -> entry.place().equals(file + ":3"));
  }

  @Test
  void wordsAddedToAClassCountInTheBundledEntries() throws IOException {
    Path file = write("format: chancery-lexicon 1\n@weapon: trebuchet\n");
    assertThat(
            events(
                Lexicon.bundled().with(file),
                "[A Varonia] deployed trebuchets near [R Kestria] on Monday."))
        .singleElement()
        .satisfies(
            e -> assertThat(e.coder().rule()).startsWith("event/MOBILIZE/A deploy @weapon to|in"));
  }

  @Test
  void aFurtherFileIsReadBesideTheFirst() throws IOException {
    Path first = write(HEAD + "A snub R :: 160\n  [A Varonia] snubbed [R Kestria].\n");
    Path second =
        Files.writeString(
            folder.resolve("second.txt"),
            HEAD + "A slight R :: 160\n  [A Varonia] slighted [R Kestria].\n");
    int bundled = Lexicon.bundled().entries().size();
    assertThat(Lexicon.bundled().with(first).with(second).entries()).hasSize(bundled + 2);
  }

  @Test
  void whatEndsWithACurfewIsNoEmergency() {
    assertThat(events(Lexicon.bundled(), "[A Varonia] lifted the curfew in [R Lesk]."))
        .extracting(Event::cameo)
        .containsExactly("0813");
    assertThat(events(Lexicon.bundled(), "[A Varonia] rescinded the emergency in [R Kestria]."))
        .extracting(Event::cameo)
        .containsExactly("0814");
  }

  /** The second would win unseen; only verbs that merely carry a noun give way to others. */
  @Test
  void noStageWordHasTwoEffects() {
    Map<String, StageEffect> effects = new HashMap<>();
    for (Stages.Word word : Lexicon.bundled().stages().words()) {
      for (String key : word.keys()) {
        StageEffect before = effects.put(key, word.effect());
        if (before != null && before != StageEffect.PLAIN) {
          assertThat(word.effect()).as(() -> word.place() + " " + key).isEqualTo(before);
        }
      }
    }
  }

  @Test
  void everyOutcomeOfAStageHasACodeOfItsType() {
    Stages stages = Lexicon.bundled().stages();
    for (StageEffect effect : StageEffect.values()) {
      for (PloverType type : PloverType.values()) {
        stages
            .outcome(effect, type)
            .ifPresent(
                o ->
                    assertThat(o.code().type())
                        .as(() -> (effect + " of " + type).toLowerCase(Locale.ROOT))
                        .isEqualTo(o.type()));
      }
    }
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("mine.txt"), text);
  }

  private static List<Event> events(Lexicon lexicon, String sentence) {
    MarkedSentence marked = MarkedSentence.of(sentence);
    ParsedArticle article = marked.parse(EnglishParser.PARSER);
    return new EventExtractor(lexicon)
        .extract(
            article,
            marked.cast(article.sentences()),
            List.of(),
            (s, t) -> Optional.empty(),
            (s, t) -> Optional.empty());
  }
}
