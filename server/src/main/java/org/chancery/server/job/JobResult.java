package org.chancery.server.job;

import java.util.List;
import java.util.Map;
import org.chancery.store.query.ArticleTitles.Titled;

/**
 * What came of a job, as far as it got.
 *
 * @param records how many of each kind the added articles have
 * @param articles that were added, at most {@link JobLimits#LISTED}
 * @param knownArticles that were kept already, at most as many
 * @param storylines of all these articles, as they are told now
 * @param rejections at most as many, with their reasons
 * @param notes what else there was to tell, at most as many
 */
public record JobResult(
    long added,
    long known,
    long rejected,
    Map<String, Long> records,
    List<Titled> articles,
    List<Titled> knownArticles,
    List<Titled> storylines,
    List<Said> rejections,
    List<Said> notes) {

  /** Something told of a place in the input. */
  public record Said(String place, String text) {}
}
