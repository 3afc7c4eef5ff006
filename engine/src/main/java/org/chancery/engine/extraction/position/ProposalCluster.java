package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Proposals of several articles that say the same. Found by their words: two proposals belong
 * together where they share more than half of what either is about, and go the same way.
 *
 * @param sides in the order of the articles
 */
public record ProposalCluster(List<Side> sides) {

  private static final double ALIKE = 0.5;

  /**
   * A side in its article.
   *
   * @param source file or address of the article
   * @param quote the words of the evidence
   * @param date of publication; empty where there is none
   */
  public record Side(ArguedProposal proposal, String source, String quote, String date) {}

  public ProposalCluster {
    sides = List.copyOf(sides);
  }

  /**
   * The clusters on which at least two actors took a side, those with most actors first. Costs time
   * in proportion to the sides times the clusters that share a word with them.
   */
  public static List<ProposalCluster> of(List<Side> sides) {
    List<List<Side>> clusters = new ArrayList<>();
    Map<String, Set<Integer>> byConcept = new HashMap<>();
    for (Side side : sides) {
      int best = -1;
      double most = ALIKE;
      Set<Integer> near = new HashSet<>();
      side.proposal().concepts().forEach(c -> near.addAll(byConcept.getOrDefault(c, Set.of())));
      for (int i : near.stream().sorted().toList()) {
        double alike = alike(side, clusters.get(i));
        if (alike > most) {
          best = i;
          most = alike;
        }
      }
      if (best < 0) {
        best = clusters.size();
        clusters.add(new ArrayList<>());
      }
      clusters.get(best).add(side);
      for (String concept : side.proposal().concepts()) {
        byConcept.computeIfAbsent(concept, c -> new HashSet<>()).add(best);
      }
    }
    return clusters.stream()
        .map(ProposalCluster::new)
        .filter(cluster -> cluster.holders().size() > 1)
        .sorted(
            Comparator.comparingInt((ProposalCluster cluster) -> -cluster.holders().size())
                .thenComparing(ProposalCluster::proposal))
        .toList();
  }

  private static double alike(Side side, List<Side> cluster) {
    double most = 0;
    for (Side other : cluster) {
      if (other.proposal().direction() != side.proposal().direction()) {
        continue;
      }
      Set<String> shared = new HashSet<>(side.proposal().concepts());
      shared.retainAll(other.proposal().concepts());
      int all =
          side.proposal().concepts().size() + other.proposal().concepts().size() - shared.size();
      most = Math.max(most, (double) shared.size() / all);
    }
    return most;
  }

  /** The wording that says most in fewest words: of those with most concepts the shortest. */
  public String proposal() {
    return wordings().get(0);
  }

  /** All wordings, the fullest first. */
  public List<String> wordings() {
    Map<String, Integer> concepts = new TreeMap<>();
    sides.forEach(s -> concepts.put(s.proposal().wording(), s.proposal().concepts().size()));
    return concepts.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparingInt(e -> e.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Keys of all who took a side. */
  public Set<String> holders() {
    Set<String> keys = new HashSet<>();
    sides.forEach(side -> keys.add(side.proposal().holder().who().key()));
    return keys;
  }
}
