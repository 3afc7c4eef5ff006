package org.chancery.engine;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.Date;
import java.util.UUID;

@AnalyzeClasses(packages = "org.chancery", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule ORDER =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("meaning")
          .definedBy("org.chancery.engine.meaning..")
          .layer("text")
          .definedBy("org.chancery.engine.text..")
          .layer("article")
          .definedBy("org.chancery.engine.article..")
          .layer("sentence")
          .definedBy("org.chancery.engine.sentence..")
          .layer("actor")
          .definedBy("org.chancery.engine.actor..")
          .layer("extraction")
          .definedBy("org.chancery.engine.extraction..")
          .layer("tally")
          .definedBy("org.chancery.engine.tally..")
          .layer("storyline")
          .definedBy("org.chancery.engine.storyline..")
          .layer("pipeline")
          .definedBy("org.chancery.engine.pipeline..")
          .whereLayer("pipeline")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("storyline")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("tally")
          .mayOnlyBeAccessedByLayers("storyline", "pipeline")
          .whereLayer("extraction")
          .mayOnlyBeAccessedByLayers("tally", "storyline", "pipeline")
          .whereLayer("meaning")
          .mayOnlyBeAccessedByLayers("text", "extraction", "tally", "storyline", "pipeline")
          .whereLayer("meaning")
          .mayNotAccessAnyLayer()
          .whereLayer("actor")
          .mayOnlyBeAccessedByLayers("extraction", "tally", "storyline", "pipeline")
          .whereLayer("sentence")
          .mayOnlyBeAccessedByLayers("actor", "extraction", "tally", "storyline", "pipeline")
          .whereLayer("article")
          .mayOnlyBeAccessedByLayers(
              "sentence", "actor", "extraction", "tally", "storyline", "pipeline")
          .because("the packages are the way of the data, and it flows one way");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices()
          .matching("org.chancery.engine.(**)")
          .should()
          .beFreeOfCycles()
          .because("a package that needs those below it can't be read by itself");

  @ArchTest
  static final ArchRule THE_WAY_IN_IS_FROM_OUTSIDE =
      noClasses()
          .that()
          .resideInAPackage("org.chancery.engine.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.chancery.engine")
          .because("what reads one article for a program stands above all that reads it");

  @ArchTest
  static final ArchRule ONLY_ONE_KNOWS_THE_PARSER =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.chancery.engine.sentence..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("edu.emory.mathcs..")
          .because("another parser must be a change in one place");

  @ArchTest
  static final ArchRule PURE =
      noClasses()
          .that()
          .resideInAPackage("org.chancery.engine..")
          .and()
          .resideOutsideOfPackage("org.chancery.engine.sentence.model..")
          .and()
          .doNotHaveSimpleName("CoderFingerprint")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..", "java.net..", "javax.net..", "com.fasterxml..", "java.util.prefs..")
          .because(
              "the engine takes an article and gives records, wherever it runs; only the parser's models"
                  + " are opened from the class path, and the build's own step looks for its classes there");

  @ArchTest
  static final ArchRule NO_CHANCE =
      noClasses()
          .that()
          .resideInAPackage("org.chancery..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.util\\.(Random|SplittableRandom)|java\\.util\\.random\\..*"
                  + "|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.time\\.Clock|java\\.security\\.SecureRandom")
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .because("the same article gives the same records, on any day");

  @ArchTest
  static final ArchRule NO_TODAY =
      noClasses()
          .should()
          .callMethodWhere(target(owner(resideInAPackage("java.time.."))).and(target(name("now"))))
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callConstructor(Date.class)
          .because("the same article gives the same records, on any day");

  @ArchTest
  static final ArchRule NO_CONSOLE =
      noClasses()
          .that()
          .resideInAPackage("org.chancery.engine..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("only the command line prints");
}
