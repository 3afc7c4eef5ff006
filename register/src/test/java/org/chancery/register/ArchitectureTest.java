package org.chancery.register;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.chancery.register",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule NAMES_AND_IMAGES_KNOW_NO_ACTORS =
      noClasses()
          .that()
          .resideInAnyPackage("org.chancery.register.name", "org.chancery.register.image")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.chancery.register")
          .because("finding names and reading bytes are the same whatever the names mean");

  @ArchTest
  static final ArchRule ONLY_THE_READERS_KNOW_YAML =
      noClasses()
          .that()
          .haveNameNotMatching(".*(Reader|YamlFields|Problems)(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.snakeyaml..")
          .because("the facts outlive the notation that people write them in");
}
