package org.chancery.formats;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.chancery.formats",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule WITHOUT_CYCLES =
      slices()
          .matching("org.chancery.formats.exchange.(*)..")
          .should()
          .beFreeOfCycles()
          .because("each exchange format stands by itself on what all of them share");

  @ArchTest
  static final ArchRule READING_ARTICLES_KNOWS_NO_EXCHANGE =
      noClasses()
          .that()
          .resideInAPackage("org.chancery.formats.input..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.chancery.formats.exchange..")
                  .and(resideOutsideOfPackage("org.chancery.formats.exchange.delimited..")))
          .because("articles are read in, records go out and back; both share no more than rows");
}
