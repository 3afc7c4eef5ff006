package org.chancery.server.page.storyline;

import java.util.List;
import org.chancery.server.page.Address;
import org.chancery.server.page.PlainDate;
import org.chancery.server.page.part.ActorLabel;
import org.chancery.server.page.part.Figure;
import org.chancery.store.query.StoryHead;

/**
 * A story in a list.
 *
 * @param dates in words; empty where none is known
 * @param sources articles that are no copies
 */
public record StoryRow(
    String title,
    String address,
    String dates,
    String articles,
    String sources,
    String events,
    List<ActorLabel> actors) {

  public StoryRow {
    actors = List.copyOf(actors);
  }

  /** Of what the store says of it. */
  public static StoryRow of(StoryHead story) {
    return new StoryRow(
        story.title(),
        Address.story(story.id()),
        dates(story),
        Figure.grouped(story.articles()),
        Figure.grouped(story.sources()),
        Figure.grouped(story.events()),
        story.actors().stream()
            .map(
                actor ->
                    new ActorLabel(
                        actor.name(),
                        "",
                        Address.actor(
                            actor.id() == null ? Address.BY_NAME + actor.name() : actor.id())))
            .toList());
  }

  private static String dates(StoryHead story) {
    return story.first() == null || story.last() == null
        ? ""
        : PlainDate.days(story.first(), story.last());
  }
}
