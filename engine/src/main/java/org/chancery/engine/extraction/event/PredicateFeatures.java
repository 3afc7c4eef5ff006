package org.chancery.engine.extraction.event;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.Token;

/** What the two sides are to the verbs and event nouns of their sentence. Confined to one pair. */
final class PredicateFeatures {

  private static final String NOTHING = "-";
  private static final int DEPTH = 4;

  private final PairView view;
  private final Lexicon lexicon;
  private final KnownFrames known;
  private final Syntax syntax;

  private final StageWalk walk;

  PredicateFeatures(PairView view, Syntax syntax, Lexicon lexicon, KnownFrames known) {
    Cast sides = new Cast(List.of(view.source(), view.target()));
    this.walk = new StageWalk(syntax, new Participants(syntax, sides, lexicon), lexicon);
    this.view = view;
    this.lexicon = lexicon;
    this.known = known;
    this.syntax = syntax;
  }

  void into(FeatureList list) {
    for (Token token : view.sentence().tokens()) {
      if (view.inPair(token)) {
        continue;
      }
      if (token.isVerb()) {
        verb(token, list);
      } else if (token.isNoun() && !lexicon.noun(token.lemma()).isEmpty()) {
        noun(token, list);
      }
    }
  }

  private void verb(Token verb, FeatureList list) {
    String source = role(verb, true);
    String target = role(verb, false);
    if (source.equals(NOTHING) && target.equals(NOTHING)) {
      return;
    }
    String lemma = view.word(verb);
    list.add("p", lemma, source, target);
    list.add("ps", lemma, source);
    list.add("pt", lemma, target);
    list.add("p-", source, target);
    String polarity = polarity(verb);
    list.add("p~", lemma, polarity);
    types(verb, known(verb, lexicon.verbFrames(verb.lemma())), source, target, list);
    boolean both = !source.equals(NOTHING) && !target.equals(NOTHING);
    for (Token child : view.sentence().children(verb)) {
      String relation = child.relation();
      switch (relation) {
        case "neg", "aux", "prt", "mark" -> {
          list.add("pm", relation, view.word(child), both ? "both" : source);
          list.add("pml", lemma, view.word(child), both ? "both" : source);
        }
        case "dobj", "attr", "oprd", "acomp", "xcomp", "ccomp", "nsubj", "nsubjpass", "advmod" -> {
          if (!view.inPair(child)) {
            list.add("pa", lemma, relation, view.word(child));
            list.add("par", relation, view.word(child), source, target);
          }
        }
        case "prep" -> list.add("pp", lemma, child.lemma(), source);
        default -> {}
      }
    }
  }

  /** The auxiliaries and negation of a verb, and the verb that governs it where it has none. */
  private String polarity(Token verb) {
    StringBuilder words = new StringBuilder();
    boolean own = false;
    for (Token child : view.sentence().children(verb)) {
      if (child.relation().equals("neg")) {
        words.append("not ");
      } else if (child.relation().equals("aux") && child.tag().equals("MD")) {
        words.append(child.lemma()).append(' ');
      }
      own |= child.relation().equals("nsubj");
    }
    Optional<Token> over = view.sentence().head(verb);
    if (!own && over.isPresent() && verb.relation().equals("xcomp")) {
      words.append(over.get().lemma());
    }
    return words.toString();
  }

  /** A side's part in a verb, by name; "-" for none. */
  private String role(Token verb, boolean source) {
    Optional<Token> agent = syntax.agent(verb);
    if (agent.isPresent()) {
      String held = held(agent.get(), source, DEPTH);
      if (!held.equals(NOTHING)) {
        return "a" + held;
      }
    }
    for (Token object : syntax.objects(verb)) {
      String held = held(object, source, DEPTH);
      if (!held.equals(NOTHING)) {
        return "o" + held;
      }
    }
    for (Token preposition : syntax.prepositions(verb)) {
      for (Token object : view.sentence().children(preposition)) {
        String held = object.relation().equals("pobj") ? held(object, source, DEPTH) : NOTHING;
        if (!held.equals(NOTHING)) {
          return preposition.lemma() + held;
        }
      }
    }
    for (Token child : view.sentence().children(verb)) {
      boolean clause = child.relation().equals("ccomp") || child.relation().equals("xcomp");
      if (clause && syntax.subject(child).filter(t -> is(t, source)).isPresent()) {
        return child.relation();
      }
    }
    return NOTHING;
  }

  private boolean is(Token token, boolean source) {
    return source ? view.inSource(token) : view.inTarget(token);
  }

  /** How a phrase holds a side: it is the side, is coordinated with it, or has it inside. */
  private String held(Token phrase, boolean source, int depth) {
    if (is(phrase, source)) {
      return "";
    }
    for (Token token : syntax.coordinated(phrase)) {
      if (is(token, source)) {
        return "&";
      }
    }
    if (depth == 0) {
      return NOTHING;
    }
    for (Token child : view.sentence().children(phrase)) {
      switch (child.relation()) {
        case "poss", "nmod", "compound", "amod", "appos" -> {
          if (!held(child, source, depth - 1).equals(NOTHING)) {
            return "'";
          }
        }
        case "prep" -> {
          for (Token object : view.sentence().children(child)) {
            if (object.relation().equals("pobj")
                && !held(object, source, depth - 1).equals(NOTHING)) {
              return "." + child.lemma();
            }
          }
        }
        default -> {}
      }
    }
    return NOTHING;
  }

  private void noun(Token noun, FeatureList list) {
    String source = nounRole(noun, true);
    String target = nounRole(noun, false);
    if (source.equals(NOTHING) && target.equals(NOTHING)) {
      return;
    }
    String lemma = view.word(noun);
    list.add("n", lemma, source, target);
    list.add("ns", lemma, source);
    list.add("nt", lemma, target);
    types(noun, known(noun, lexicon.nounFrames(noun.lemma())), "n" + source, target, list);
  }

  private String nounRole(Token noun, boolean source) {
    for (Token child : view.sentence().children(noun)) {
      String relation = child.relation();
      switch (relation) {
        case "poss", "nmod", "compound", "amod" -> {
          if (!held(child, source, 1).equals(NOTHING)) {
            return "'";
          }
        }
        case "prep" -> {
          for (Token object : view.sentence().children(child)) {
            if (object.relation().equals("pobj") && !held(object, source, 2).equals(NOTHING)) {
              return child.lemma();
            }
          }
        }
        default -> {}
      }
    }
    Optional<Token> verb = view.sentence().head(noun).filter(Token::isVerb);
    if (verb.isPresent() && noun.relation().equals("dobj")) {
      Optional<Token> agent = syntax.agent(verb.get());
      if (agent.isPresent() && !held(agent.get(), source, 1).equals(NOTHING)) {
        return "a";
      }
    }
    return NOTHING;
  }

  /**
   * What the lexicon knows the predicate to mean in some frame, with the sides' parts, before and
   * after what is said of it: "agreed to cooperate" is no cooperation yet.
   */
  private void types(
      Token word,
      Optional<KnownFrames.Shares> frames,
      String source,
      String target,
      FeatureList list) {
    if (frames.isEmpty()) {
      return;
    }
    List<StageEffect> effects = walk.from(word, List.of(view.source())).effects();
    String stage = effects.toString();
    list.add("st", stage, source, target);
    list.begin(FeatureGroup.LEXICON);
    frames
        .get()
        .shares()
        .forEach(
            (type, part) -> {
              String became = became(type, effects).name();
              list.add(part, "k", type.name());
              list.add(part, "kr", type.name(), source, target);
              list.add(part, "ks", type.name(), source);
              list.add(part, "kp", type.name(), stage, source);
              list.add(part, "ko", became);
              list.add(part, "kor", became, source, target);
              list.add(part, "kos", became, source);
            });
    list.begin(FeatureGroup.SYNTAX);
  }

  private Optional<KnownFrames.Shares> known(Token word, Frames now) {
    return known.of(word.isVerb(), word.lemma(), now);
  }

  private PloverType became(PloverType type, List<StageEffect> effects) {
    PloverType now = type;
    for (StageEffect effect : effects) {
      if (effect != StageEffect.REQUEST) {
        now = lexicon.stages().outcome(effect, now).map(Stages.Outcome::type).orElse(now);
      }
    }
    return now;
  }
}
