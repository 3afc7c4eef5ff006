package org.chancery.lab.statement;

import java.util.List;

/**
 * An article of the corpus with its attributions.
 *
 * @param name file name without ending
 * @param text as in the file
 */
record MarkedArticle(String name, String text, List<Attribution> attributions) {

  MarkedArticle {
    attributions = List.copyOf(attributions);
  }
}
