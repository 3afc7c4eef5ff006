package org.chancery.server.page.issue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.formats.record.IssueTallies;
import org.chancery.register.Register;
import org.chancery.register.RegisterFiles;

/** A union of three states, of which one presides and one is suspended for a while. */
final class InventedUnion {

  static final Issue MORVIA =
      new Issue(
          "morvia",
          "Morvia's admission",
          "Morvia should be admitted to the Lakes Union.",
          List.of(),
          "org:lakes-union",
          null);

  static final Issue WOOL =
      new Issue("wool", "A levy on wool", "Wool should be taxed.", List.of(), null, null);

  static final Register REGISTER =
      Register.of(
          RegisterFiles.parse(
              "register.yaml",
              """
              format: chancery-register 1
              as_of: 2026-01-01
              actors:
                - {id: "country:XKE", kind: state, name: Kestria, codes: {iso3: XKE}}
                - {id: "country:XLE", kind: state, name: Lesk, codes: {iso3: XLE}}
                - {id: "country:XVA", kind: state, name: Varonia, codes: {iso3: XVA}}
                - {id: "country:XMO", kind: state, name: Morvia, codes: {iso3: XMO}}
                - {id: "org:lakes-union", kind: body, name: Lakes Union}
              memberships:
                - body: org:lakes-union
                  decides: {rule: unanimity, source: invented}
                  members:
                    - {actor: "country:XKE", role: member, start: 2000-01-01, source: invented}
                    - {actor: "country:XLE", role: member, start: 2000-01-01, source: invented}
                    - {actor: "country:XVA", role: member, start: 2000-01-01, source: invented}
                    - {actor: "country:XVA", role: suspended, start: 2024-01-01, end: 2024-06-15, source: invented}
              presidencies:
                - {body: "org:lakes-union", actor: "country:XLE", start: 2024-01-01, end: 2024-12-31, source: invented}
              """));

  private InventedUnion() {}

  /** A board's positions, each as {@code "XKE oppose 2024-05-01"}. */
  static IssueTallies tallies(Issue issue, String... positions) {
    IssueTallies tallies = new IssueTallies(REGISTER, List.of(issue));
    for (String position : positions) {
      String[] parts = position.split(" ");
      String text = "Its envoy said that it would not yield on wool. Nobody smiled.";
      ObjectNode article = JsonNodeFactory.instance.objectNode();
      article.put("title", "Wool again").put("outlet", "The Lesk Courier");
      tallies.add(position(issue, parts[0], parts[1], parts[2], text), article, text);
    }
    return tallies;
  }

  private static ObjectNode position(
      Issue issue, String iso, String stance, String day, String text) {
    String words = "yield on wool";
    int begin = text.indexOf(words);
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("record", "position").put("id", "p-" + iso + stance + day).put("article", "a-1");
    ObjectNode actor = node.putObject("actor");
    actor.put("text", iso).put("id", "country:" + iso).put("name", iso).put("country", iso);
    actor.put("named", true).putObject("span").put("begin", 0).put("end", 3).put("exact", "Its");
    node.putObject("issue").put("id", issue.id()).put("title", issue.name());
    node.put("stance", stance);
    ObjectNode when = node.putObject("when");
    when.put("start", day).put("end", day).put("precision", "day").put("from", "text");
    node.putArray("evidence")
        .addObject()
        .put("begin", begin)
        .put("end", begin + words.length())
        .put("exact", words);
    return node.put("confidence", 0.8).put("coder", "position/verb@1");
  }
}
