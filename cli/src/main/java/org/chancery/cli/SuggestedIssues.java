package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.engine.extraction.position.ProposalCluster;
import org.chancery.engine.pipeline.Engine;
import org.chancery.formats.input.Input;
import org.chancery.formats.input.InputLimits;
import org.chancery.formats.input.Inputs;

/**
 * Writes what articles argue about, beyond the issues in use, as an issues file to edit: each
 * proposal in the articles' own words, with supporters, opponents and evidence as comments. For one
 * thread; memory holds the sides taken, not the articles.
 */
final class SuggestedIssues {

  private static final int MOST_WORDINGS = 5;
  private static final int LONGEST_ID = 40;

  private final Engine engine;
  private final Session session;
  private final PrintWriter err;
  private final List<ProposalCluster.Side> sides = new ArrayList<>();
  private int articles;
  private int rejected;

  SuggestedIssues(Engine engine, Session session, PrintWriter err) {
    this.engine = engine;
    this.session = session;
    this.err = err;
  }

  /** Reads the articles of the paths and writes the file; gives the exit status. */
  int write(List<String> paths, Writer out) throws IOException {
    new Inputs(InputLimits.STANDARD).read(paths, session.streams().in(), this::read);
    List<ProposalCluster> clusters = ProposalCluster.of(sides);
    out.write(
        "# Proposals that "
            + articles
            + " articles argue about and that no issue in use covers,\n");
    out.write(
        "# by the number of actors that took a side. Edit wording, id and title; add body and\n");
    out.write(
        "# rule where one decides; take out what is no question. Then: chancery read --issues FILE\n");
    out.write(clusters.isEmpty() ? "issues: []\n" : "issues:\n");
    Set<String> ids = new HashSet<>();
    for (ProposalCluster cluster : clusters) {
      write(cluster, id(cluster.proposal(), ids), out);
    }
    err.println(
        RunSummary.plural(articles, "article")
            + " read, "
            + rejected
            + " rejected: "
            + RunSummary.plural(clusters.size(), "proposal"));
    return rejected > 0 ? ExitStatus.REJECTED : ExitStatus.OK;
  }

  private void read(Input input) {
    if (input instanceof Input.Found found) {
      articles++;
      sides.addAll(engine.proposals(found.document()));
    } else if (input instanceof Input.Rejected refused) {
      rejected++;
      err.println(refused.place() + ": " + refused.reason());
    } else if (input instanceof Input.Note note) {
      err.println(note.place() + ": " + note.message());
    }
  }

  private static void write(ProposalCluster cluster, String id, Writer out) throws IOException {
    List<String> wordings = cluster.wordings();
    out.write("  - id: " + id + "\n");
    out.write("    title: " + quoted(wordings.get(0)) + "\n");
    out.write("    proposal: " + quoted(wordings.get(0) + ".") + "\n");
    if (wordings.size() > 1) {
      List<String> others = wordings.subList(1, Math.min(wordings.size(), MOST_WORDINGS + 1));
      out.write(
          "    also: ["
              + String.join(", ", others.stream().map(SuggestedIssues::quoted).toList())
              + "]\n");
    }
    actors(cluster, true, "support", out);
    actors(cluster, false, "oppose", out);
    Set<String> evidence = new LinkedHashSet<>();
    for (ProposalCluster.Side side : cluster.sides()) {
      evidence.add(side.source() + ": \"" + side.quote().replaceAll("\\s+", " ") + '"');
    }
    for (String line : evidence) {
      out.write("    # " + line + "\n");
    }
  }

  private static void actors(ProposalCluster cluster, boolean supports, String word, Writer out)
      throws IOException {
    Set<String> names = new LinkedHashSet<>();
    for (ProposalCluster.Side side : cluster.sides()) {
      if (side.proposal().supports() == supports) {
        String name = side.proposal().holder().who().name();
        String shown = name == null ? side.proposal().holder().text() : name;
        names.add(
            shown.replaceAll("\\s+", " ")
                + (side.date().isEmpty() ? "" : " (" + side.date() + ")"));
      }
    }
    if (!names.isEmpty()) {
      out.write("    # " + word + ": " + String.join(", ", names) + "\n");
    }
  }

  private static String id(String proposal, Set<String> taken) {
    String words =
        proposal
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’]s?\\b", "")
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    int cut = words.length() <= LONGEST_ID ? words.length() : words.lastIndexOf('-', LONGEST_ID);
    String base = words.isEmpty() ? "proposal" : words.substring(0, cut <= 0 ? LONGEST_ID : cut);
    String id = base;
    for (int i = 2; !taken.add(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
