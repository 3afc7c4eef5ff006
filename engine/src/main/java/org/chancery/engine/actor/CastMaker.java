package org.chancery.engine.actor;

import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.register.Register;

/**
 * Finds all mentions of actors in an article and whom they stand for, with the rules of news prose:
 * full name before surname, titles, demonyms, houses and capitals for governments, role phrases,
 * pronouns, "the two leaders". Immutable, thread-safe; takes time in proportion to the article's
 * length.
 */
public final class CastMaker {

  private final Register register;
  private final NameSpotter names;
  private final RoleSpotter roles;
  private final ProperNames properNames = new ProperNames();
  private final GivenNames givenNames = new GivenNames();
  private final GroupWords groupWords = new GroupWords();
  private final Pronouns pronouns = new Pronouns();
  private final Surnames surnames;

  public CastMaker(Register register) {
    this.register = register;
    this.names = new NameSpotter(register, properNames, givenNames);
    this.roles = new RoleSpotter(register);
    this.surnames = new Surnames(register);
  }

  /** The cast of one article. */
  public Cast make(ParsedArticle article) {
    List<List<Draft>> named = new ArrayList<>();
    for (List<Draft> drafts : names.spot(article)) {
      named.add(drafts.stream().map(draft -> roles.withTitle(draft, drafts)).toList());
    }
    RegisterReferents referents = new RegisterReferents(register, article.article().publishedOn());
    NameResolution resolution =
        new NameResolution(referents, surnames, properNames, givenNames, named);
    CastReading reading =
        new CastReading(article.text(), resolution, referents, groupWords, pronouns);
    for (ParsedSentence sentence : article.sentences()) {
      List<Draft> drafts = named.get(sentence.index());
      reading.read(sentence, drafts, roles.roles(sentence, drafts));
    }
    return new Cast(reading.mentions());
  }
}
