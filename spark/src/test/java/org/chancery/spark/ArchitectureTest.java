package org.chancery.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.chancery.spark",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule THE_SAME_ENGINE =
      classes()
          .that()
          .resideInAPackage("org.chancery.spark..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.chancery.spark..",
              "org.chancery.formats..",
              "org.chancery.engine..",
              "org.chancery.register..",
              "org.apache.spark..",
              "org.apache.hadoop..",
              "org.apache.logging.log4j..",
              "org.slf4j..",
              "scala..",
              "com.fasterxml.jackson..",
              "picocli..",
              "org.jspecify..",
              "java..")
          .because(
              "a cluster reads with the engine and the formats alone; the store is a laptop's");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_EXITS =
      noClasses()
          .that()
          .doNotHaveSimpleName("Read")
          .should()
          .callMethod(System.class, "exit", int.class)
          .because("an executor serves others too");
}
