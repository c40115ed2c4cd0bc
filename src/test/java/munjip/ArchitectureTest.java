package munjip;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The house: one package a step, imports one way, each library in its own room. */
@AnalyzeClasses(packages = "munjip", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /** The steps in the order data flows. */
  private static final List<String> FLOW =
      List.of(
          "text",
          "note",
          "analysis",
          "passage",
          "quote",
          "glossary",
          "index",
          "query",
          "people",
          "result",
          "search",
          "eval",
          "config",
          "lucene",
          "json",
          "web",
          "cli");

  @ArchTest
  static final ArchRule stepsFormNoCycle =
      slices().matching("munjip.(*)..").should().beFreeOfCycles();

  @ArchTest
  static void aStepImportsOnlyStepsAboveIt(com.tngtech.archunit.core.domain.JavaClasses all) {
    for (int i = 0; i < FLOW.size(); i++) {
      String[] below =
          FLOW.subList(i + 1, FLOW.size()).stream().map(p -> "munjip." + p).toArray(String[]::new);
      if (below.length > 0) {
        noClasses()
            .that()
            .resideInAPackage("munjip." + FLOW.get(i))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(below)
            .check(all);
      }
    }
  }

  @ArchTest
  static final ArchRule everyStepHasItsPlaceInTheFlow =
      classes()
          .should()
          .resideInAnyPackage(
              java.util.stream.Stream.concat(
                      FLOW.stream().map(p -> "munjip." + p), java.util.stream.Stream.of("munjip"))
                  .toArray(String[]::new));

  @ArchTest static final ArchRule luceneStaysInLucene = only("lucene", "org.apache.lucene..");

  @ArchTest static final ArchRule jsoupStaysInNote = only("note", "org.jsoup..");

  @ArchTest static final ArchRule pdfBoxStaysInNote = only("note", "org.apache.pdfbox..");
  @ArchTest static final ArchRule tikaStaysInNote = only("note", "org.apache.tika..");
  @ArchTest static final ArchRule hwpStaysInNote = only("note", "kr.dogfoot..");
  @ArchTest static final ArchRule javalinStaysInWeb = only("web", "io.javalin..");
  @ArchTest static final ArchRule picocliStaysInCli = only("cli", "picocli..");

  @ArchTest
  static final ArchRule jacksonStaysWhereJsonIsReadOrWritten =
      noClasses()
          .that()
          .resideOutsideOfPackages("munjip.json", "munjip.config", "munjip.note")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule theEngineShowsOneType =
      classes()
          .that()
          .resideInAPackage("munjip.lucene")
          .and()
          .haveSimpleNameNotStartingWith("LuceneEngine")
          .and()
          .areTopLevelClasses()
          .should()
          .notBePublic();

  @ArchTest
  static final ArchRule pureStepsTouchNoFiles =
      noClasses()
          .that()
          .resideInAnyPackage(
              "munjip.text",
              "munjip.passage",
              "munjip.quote",
              "munjip.query",
              "munjip.people",
              "munjip.result",
              "munjip.eval")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.nio.file.Files")
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("java.io..");

  @ArchTest
  static final ArchRule nobodyImportsMain =
      noClasses().should().dependOnClassesThat().haveFullyQualifiedName("munjip.Main");

  @ArchTest
  static final ArchRule namesSayWhatThingsAre =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils");

  private static ArchRule only(String step, String library) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("munjip." + step)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
