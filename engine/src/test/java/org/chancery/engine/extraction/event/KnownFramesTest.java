package org.chancery.engine.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.chancery.engine.extraction.PloverType;
import org.junit.jupiter.api.Test;

/** What a trained model knows of words' frames. */
class KnownFramesTest {

  private final Lexicon lexicon = Lexicon.bundled();

  @Test
  void whatALexiconHasIsReadAgainAsItWasWritten() {
    KnownFrames known = KnownFrames.read(KnownFrames.lines(lexicon));
    for (String lemma : lexicon.verbTriggers()) {
      Frames frames = lexicon.verbFrames(lemma);
      KnownFrames.Shares shares = known.of(true, lemma, Frames.NONE).orElseThrow();
      assertThat(shares.none()).isCloseTo(frames.none(), within(1e-5f));
      assertThat(shares.shares().keySet()).isEqualTo(frames.shares().keySet());
    }
  }

  @Test
  void aFrameThatIsAddedLaterChangesNothing() {
    KnownFrames known =
        KnownFrames.read(List.of("format: chancery-frames 1", "verb\tdeny\tREJECT 3\tnone 1"));
    assertThat(known.of(true, "deny", lexicon.verbFrames("deny")))
        .hasValue(new KnownFrames.Shares(.25f, Map.of(PloverType.REJECT, .75f)));
  }

  @Test
  void aWordThatHadNoneHasThoseOfTheLexicon() {
    Frames invade = lexicon.verbFrames("invade");
    assertThat(KnownFrames.none().of(true, "invade", invade))
        .hasValue(new KnownFrames.Shares(invade.none(), invade.shares()));
    assertThat(KnownFrames.none().of(false, "no-such-word", Frames.NONE)).isEmpty();
  }

  @Test
  void theFileInTheProgramKnowsVerbsAndNouns() {
    KnownFrames bundled = KnownFrames.bundled();
    assertThat(bundled.of(true, "invade", Frames.NONE)).isPresent();
    assertThat(bundled.of(false, "invasion", Frames.NONE)).isPresent();
  }
}
