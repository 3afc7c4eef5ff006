package org.chancery.register;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which package may know which. */
final class PackagesTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.chancery.register");

  @Test
  void namesAndImagesKnowNothingOfActors() {
    noClasses()
        .that()
        .resideInAnyPackage("org.chancery.register.name", "org.chancery.register.image")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.chancery.register")
        .because("finding names and reading bytes are the same whatever the names mean")
        .check(CLASSES);
  }

  @Test
  void onlyTheReaderKnowsYaml() {
    noClasses()
        .that()
        .haveNameNotMatching(".*(Reader|YamlFields|Problems)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.snakeyaml..")
        .because("the facts outlive the notation that people write them in")
        .check(CLASSES);
  }

  @Test
  void onlyTheCheckPrints() {
    noClasses()
        .that()
        .doNotHaveSimpleName("RegisterCheck")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("callers decide what is shown to whom")
        .check(CLASSES);
  }
}
