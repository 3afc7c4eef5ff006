package org.chancery.server;

import java.util.List;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.register.Register;
import org.chancery.store.ingest.ArticleCoder;

/**
 * What a desk knows beside its store. Immutable; used by all threads.
 *
 * @param issues the questions that positions are told on
 * @param coder reads articles that are added on the desk
 */
public record Knowledge(Register register, List<Issue> issues, ArticleCoder coder) {
  public Knowledge {
    issues = List.copyOf(issues);
  }
}
