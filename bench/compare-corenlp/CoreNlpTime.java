import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Cuts the plain-text articles of a folder into sentences and words, tags and parses them with
 * CoreNLP's models for English, on one thread; prints how many sentences. Compiled and run by
 * compare.sh.
 */
public final class CoreNlpTime {

  private CoreNlpTime() {}

  public static void main(String[] arguments) throws IOException {
    Properties wanted = new Properties();
    wanted.setProperty("annotators", "tokenize,pos,depparse");
    wanted.setProperty("threads", "1");
    wanted.setProperty("ssplit.newlineIsSentenceBreak", "two");
    StanfordCoreNLP parser = new StanfordCoreNLP(wanted);
    long sentences = 0;
    for (Path article : articles(Path.of(arguments[0]))) {
      CoreDocument document = new CoreDocument(Files.readString(article));
      parser.annotate(document);
      sentences += document.sentences().size();
    }
    System.out.println(sentences);
  }

  private static List<Path> articles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
