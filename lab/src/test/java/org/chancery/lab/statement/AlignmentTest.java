package org.chancery.lab.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignmentTest {

  private static final String TEXT = "𝄞 Dorn said it was over.\n";

  @Test
  void readsTheFirstAnnotatorInCodePoints(@TempDir Path split) throws IOException {
    Files.createDirectories(split.resolve("text"));
    Files.createDirectories(split.resolve("attributions"));
    Files.writeString(split.resolve("text/a.txt"), TEXT);
    Files.writeString(
        split.resolve("attributions/a_1111.ann"),
        "T1\tSource 2 6\tDorn\nT2\tCue 7 11\tsaid\nT3\tContent 12 14;15 23\tit was over\n"
            + "T4\tAttribution 7 11\tsaid\nE1\tAttribution:T4 Source:T1 Cue:T2 Content:T3 Content2:T9\n");
    Files.writeString(split.resolve("attributions/a_2222.ann"), "");

    List<MarkedArticle> articles = PolnearCorpus.read(split);

    assertThat(articles).hasSize(1);
    Attribution read = articles.get(0).attributions().get(0);
    assertThat(read.source()).containsExactly(new Span(3, 7));
    assertThat(read.cue().get(0).of(TEXT)).isEqualTo("said");
    assertThat(read.content()).hasSize(2);
    assertThat(read.kind()).isEqualTo(Attribution.Kind.INDIRECT);
  }

  @Test
  void pairsOneToOneByMostContent() {
    Attribution marked = attribution(0, 2, 3, 5, 6, 20);
    Attribution part = attribution(0, 2, 3, 5, 6, 10);
    Attribution whole = attribution(0, 2, 3, 5, 6, 20);

    Alignment alignment = new Alignment(List.of(marked), List.of(part, whole));

    assertThat(alignment.found(0)).isEqualTo(1);
    assertThat(alignment.marked(0)).isEqualTo(-1);
  }

  @Test
  void aSourceThatOnlyOneSideHasIsNoMatch() {
    Attribution marked = attribution(0, 2, 3, 5, 6, 20);
    Attribution sourceless =
        new Attribution(
            List.of(), marked.cue(), marked.content(), Attribution.Kind.INDIRECT, "rule");

    assertThat(new Alignment(List.of(marked), List.of(sourceless)).found(0)).isEqualTo(-1);
  }

  @Test
  void exactnessIgnoresSpaceAndJoints() {
    Attribution joined = attribution(0, 1, 2, 3, 0, 7);
    Attribution split =
        new Attribution(
            joined.source(),
            joined.cue(),
            List.of(new Span(0, 3), new Span(4, 7)),
            Attribution.Kind.INDIRECT,
            "rule");

    assertThat(Alignment.sameContent("abc def", joined, split)).isTrue();
    assertThat(Alignment.sameContent("abcxdef", joined, split)).isFalse();
  }

  private static Attribution attribution(int... ends) {
    return new Attribution(
        List.of(new Span(ends[0], ends[1])),
        List.of(new Span(ends[2], ends[3])),
        List.of(new Span(ends[4], ends[5])),
        Attribution.Kind.INDIRECT,
        "rule");
  }
}
