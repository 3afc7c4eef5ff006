package org.chancery.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.chancery.lab.event.EventAccuracy;
import org.chancery.lab.event.HandCodedReport;
import org.chancery.lab.position.PositionReport;
import org.chancery.lab.statement.StatementReport;
import org.chancery.store.Holder;
import org.chancery.store.Store;

@AnalyzeClasses(packages = "org.chancery", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule ORDER =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("register")
          .definedBy("org.chancery.register..")
          .layer("engine")
          .definedBy("org.chancery.engine..")
          .layer("formats")
          .definedBy("org.chancery.formats..")
          .layer("store")
          .definedBy("org.chancery.store..")
          .layer("server")
          .definedBy("org.chancery.server..")
          .layer("lab")
          .definedBy("org.chancery.lab..")
          .layer("cli")
          .definedBy("org.chancery.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("lab")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("server")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("server", "cli")
          .whereLayer("formats")
          .mayOnlyBeAccessedByLayers("store", "server", "lab", "cli")
          .whereLayer("engine")
          .mayOnlyBeAccessedByLayers("formats", "store", "server", "lab", "cli")
          .because("dependencies go one way");

  @ArchTest
  static final ArchRule ONLY_THE_STORE_KNOWS_SQL =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.chancery.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "org.duckdb..", "org.apache.lucene..")
          .because("how things are kept must be changed in one place");

  @ArchTest
  static final ArchRule NUMBERS_ARE_TOLD_ALIKE_EVERYWHERE =
      noClasses()
          .should()
          .callMethod(PrintWriter.class, "printf", String.class, Object[].class)
          .orShould()
          .callMethod(PrintStream.class, "printf", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .because("1,234 must not become 1.234 where the system speaks another language");

  @ArchTest
  static final ArchRule ONLY_CLI_EXITS =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.chancery.cli..")
          .and()
          .doNotHaveSimpleName("RegisterCheck")
          .should()
          .callMethod(System.class, "exit", int.class)
          .because("a library must not end its caller's program");

  /** But for what is started by hand by its class's name. */
  @ArchTest
  static final ArchRule STREAMS_ARE_HANDED_IN =
      noClasses()
          .that()
          .doNotHaveSimpleName("Streams")
          .and()
          .doNotHaveSimpleName("RegisterCheck")
          .and()
          .areNotAssignableTo(EventAccuracy.class)
          .and()
          .areNotAssignableTo(HandCodedReport.class)
          .and()
          .areNotAssignableTo(PositionReport.class)
          .and()
          .areNotAssignableTo(StatementReport.class)
          .should()
          .accessField(System.class, "in")
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("a command may run in a server, for another process");

  @ArchTest
  static final ArchRule STORES_ARE_HANDED_IN =
      noClasses()
          .that()
          .implement(StoreUser.class)
          .should()
          .callMethod(Store.class, "openForWriting", Path.class, Holder.class)
          .because("a server may hold the store, and lends it");

  @ArchTest
  static final ArchRule ONLY_FEEDS_ASK_OTHER_HOSTS =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.chancery.server.feed..", "org.chancery.server.command..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.net\\.(Socket|ServerSocket|DatagramSocket|HttpURLConnection)"
                  + "|java\\.net\\.http\\..*|java\\.nio\\.channels\\..*SocketChannel|javax\\.net\\..*")
          .because("all else makes no connection; commands run over the loopback address alone");

  @ArchTest
  static final ArchRule NO_DUMPING_GROUNDS =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..util..",
              "..utils..",
              "..common..",
              "..model.entity..",
              "..helper..",
              "..manager..")
          .because("a stranger must find the place for a change by its name");
}
