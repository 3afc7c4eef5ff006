package org.chancery.server.page.search;

import java.util.List;
import org.chancery.server.page.part.ActorLabel;
import org.chancery.server.page.part.EventLabel;
import org.chancery.store.index.Highlights.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Something found, as the page shows it. What is unknown is empty or absent.
 *
 * @param address where its words stand
 * @param event what kind of event it is
 * @param title of an article, a story or an issue
 * @param from who acts, speaks or holds the position
 * @param to who is acted on or spoken to
 * @param isMutual whether all act on each other
 * @param words the evidence; found words apart
 * @param source outlet and headline
 */
public record Hit(
    String address,
    @Nullable EventLabel event,
    String title,
    List<ActorLabel> from,
    List<ActorLabel> to,
    boolean isMutual,
    String date,
    String place,
    List<Badge> badges,
    @Nullable Double confidence,
    List<Piece> words,
    String source) {

  /** A small label; its kinds as the style sheet has them. */
  public record Badge(String label, @Nullable String factuality, @Nullable String stance) {}

  /** Whether its title alone tells what it is: an article or a story. */
  public boolean isTitled() {
    return event == null && from.isEmpty() && !title.isEmpty();
  }

  public Hit {
    from = List.copyOf(from);
    to = List.copyOf(to);
    badges = List.copyOf(badges);
    words = List.copyOf(words);
  }
}
