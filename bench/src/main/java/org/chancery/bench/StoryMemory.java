package org.chancery.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.engine.article.ArticleMaker;
import org.chancery.engine.pipeline.ArticleResult;
import org.chancery.engine.storyline.ArticleDigest;
import org.chancery.engine.storyline.DigestCodec;
import org.chancery.engine.storyline.StoryGroups;
import org.chancery.formats.input.Input;
import org.chancery.formats.input.InputLimits;
import org.chancery.formats.input.Inputs;

/**
 * Measures the one step of a run on a cluster that its driver does alone: telling copies and groups
 * of all articles from their digests. Give it less and less heap to see how much it needs.
 *
 * <p>Run: {@code StoryMemory CORPUS} with a corpus of {@link InventedCorpus}.
 */
public final class StoryMemory {

  private static final double SECOND = 1e9;
  private static final double MEGABYTE = 1 << 20;

  private final ArticleMaker articles = new ArticleMaker();
  private final InventedCoder coder = new InventedCoder();
  private final List<ArticleDigest> digests = new ArrayList<>();
  private long whole;
  private long light;

  private StoryMemory() {}

  public static void main(String[] arguments) throws IOException {
    List<String> parts;
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      parts = files.map(Path::toString).filter(name -> name.endsWith(".jsonl")).sorted().toList();
    }
    StoryMemory memory = new StoryMemory();
    new Inputs(InputLimits.STANDARD).read(parts, InputStream.nullInputStream(), memory::take);
    memory.tell();
  }

  private void take(Input input) {
    if (input instanceof Input.Found found
        && articles.make(found.document()) instanceof ArticleMaker.Made.Ready ready
        && coder.code(ready) instanceof ArticleResult.Read read) {
      ArticleDigest digest = ArticleDigest.of(read.article(), read.records());
      byte[] bytes = DigestCodec.write(digest.withoutEvents());
      whole += DigestCodec.write(digest).length;
      light += bytes.length;
      // As the driver has it: nothing in it is shared with the article.
      digests.add(DigestCodec.read(bytes));
    }
  }

  private void tell() {
    int count = digests.size();
    say(
        "%,d articles: %,d bytes a digest, %,d without events",
        count, whole / count, light / count);
    say("heap in use with all digests: %,.0f MB", used());
    long begun = System.nanoTime();
    StoryGroups groups = StoryGroups.of(digests);
    say("%,d stories told in %,.1f s", groups.all().size(), (System.nanoTime() - begun) / SECOND);
    say("heap in use with the stories: %,.0f MB", used());
  }

  private static double used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
