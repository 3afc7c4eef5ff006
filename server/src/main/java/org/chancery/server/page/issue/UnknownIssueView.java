package org.chancery.server.page.issue;

import java.util.List;
import org.chancery.server.page.Address;

/**
 * What is shown for an id that no issue has.
 *
 * @param near issues that may be meant
 */
public record UnknownIssueView(String asked, List<Near> near) {

  /** An issue that may be meant. */
  public record Near(String id, String title) {

    /** Of its board. */
    public String address() {
      return Address.issue(id, "");
    }
  }

  public UnknownIssueView {
    near = List.copyOf(near);
  }
}
