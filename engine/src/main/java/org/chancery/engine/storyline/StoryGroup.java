package org.chancery.engine.storyline;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.engine.article.Precision;
import org.chancery.engine.article.When;
import org.jspecify.annotations.Nullable;

/**
 * Articles that tell one story, before it is looked at what they report. Stories are told one by
 * one, each of its own articles alone. Immutable.
 *
 * @param id of the story
 * @param title of its first article that is no copy
 * @param members by date, then id
 */
public record StoryGroup(String id, String title, List<Member> members) implements Serializable {

  public StoryGroup {
    members = List.copyOf(members);
  }

  /**
   * An article of the story.
   *
   * @param article its id
   * @param copied whether it is a copy
   * @param source whose report it is, the same for all that one source stands behind
   */
  public record Member(String article, boolean copied, String source) implements Serializable {}

  /**
   * The story with the events that its articles report.
   *
   * @param articles the digests of all its members, in any order
   */
  public Storyline tell(Collection<ArticleDigest> articles) {
    List<ArticleDigest> ordered = new ArrayList<>(articles);
    ordered.sort(StoryOrder.BY_DATE);
    Map<String, String> sources = new HashMap<>();
    Set<String> copies = new HashSet<>();
    for (Member member : members) {
      sources.put(member.article(), member.source());
      if (member.copied()) {
        copies.add(member.article());
      }
    }
    return new Storyline(
        id,
        title,
        members.stream().map(Member::article).toList(),
        when(ordered),
        EventMerger.merge(ordered, copies, new Sources(sources)));
  }

  private static @Nullable When when(List<ArticleDigest> members) {
    List<LocalDate> days =
        members.stream().map(ArticleDigest::published).filter(Objects::nonNull).sorted().toList();
    return days.isEmpty()
        ? null
        : new When(
            days.get(0), days.get(days.size() - 1), Precision.DAY, null, When.From.PUBLISHED);
  }
}
