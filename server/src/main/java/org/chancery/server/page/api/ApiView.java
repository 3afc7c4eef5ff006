package org.chancery.server.page.api;

import java.util.List;

/** What the page of the API shows. */
public record ApiView(List<Group> groups) {
  public ApiView {
    groups = List.copyOf(groups);
  }

  /** Endpoints that belong together. */
  public record Group(String title, List<Entry> entries) {
    public Group {
      entries = List.copyOf(entries);
    }
  }

  /**
   * An endpoint.
   *
   * @param anchor for links to it
   * @param path whole, with parameters in braces
   * @param role who may ask, in words
   * @param command an example for a terminal
   * @param tried whether it can be tried here: it changes nothing
   * @param plain whether the form works without a script: no parameter is part of the path
   */
  public record Entry(
      String anchor,
      String method,
      String path,
      String summary,
      String about,
      String role,
      List<Field> fields,
      String command,
      boolean tried,
      boolean plain) {
    public Entry {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A parameter.
   *
   * @param id of its field on the page
   * @param inPath whether it is part of the path
   * @param type what it takes, in words
   * @param values the only ones; empty for any
   * @param example what an empty field shows
   */
  public record Field(
      String id,
      String name,
      boolean inPath,
      String type,
      String about,
      List<String> values,
      String example) {
    public Field {
      values = List.copyOf(values);
    }
  }
}
