package dev.tonewright;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The path of a draft is the order of the packages: none looks ahead. */
class StageOrderTest {

  private static final String ROOT = "dev.tonewright";

  /** The path, in order. */
  static final List<String> STAGES =
      List.of("markup", "parse", "card", "measure", "protect", "rule", "plan", "verify", "deliver");

  /** What every stage may import, and what each of these may import itself. */
  static final List<String> SHARED =
      List.of("text", "request", "language", "profile", "count", "interruption", "cache");

  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

  @ParameterizedTest(name = "{0} imports only stages before it")
  @FieldSource("STAGES")
  void stageImportsOnlyEarlierStages(String stage) {
    List<String> later = STAGES.subList(STAGES.indexOf(stage) + 1, STAGES.size());
    noneImports(stage, later);
  }

  @ParameterizedTest(name = "{0} imports no stage")
  @FieldSource("SHARED")
  void whatAllImportImportsNoStage(String shared) {
    noneImports(shared, STAGES);
  }

  @ParameterizedTest(name = "{0} imports only what is more general")
  @FieldSource("SHARED")
  void whatAllImportHasAnOrderItself(String shared) {
    noneImports(shared, SHARED.subList(SHARED.indexOf(shared) + 1, SHARED.size()));
  }

  private static void noneImports(String from, List<String> packages) {
    if (packages.isEmpty()) {
      return;
    }
    noClasses()
        .that()
        .resideInAPackage(inside(from))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                packages.stream().map(StageOrderTest::inside).toArray(String[]::new)))
        .check(CLASSES);
  }

  @Test
  void everyPackageIsAStageOrShared() {
    List<String> known = new ArrayList<>(STAGES);
    known.addAll(SHARED);
    assertThat(
            CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(ROOT))
                .map(name -> name.substring(ROOT.length() + 1))
                .collect(Collectors.toSet()))
        .isSubsetOf(known);
  }

  @Test
  void onlyTheRootKnowsTheRoot() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT)
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT))
        .check(CLASSES);
  }

  @Test
  void onlyParseKnowsCoreNlp() {
    noClasses()
        .that()
        .resideOutsideOfPackage(inside("parse"))
        .should()
        .dependOnClassesThat(resideInAPackage("edu.stanford.."))
        .check(CLASSES);
  }

  @Test
  void textAndRequestAreData() {
    classes()
        .that()
        .resideInAnyPackage(inside("text"), inside("request"))
        .and()
        .areTopLevelClasses()
        .should()
        .beRecords()
        .orShould()
        .beEnums()
        .orShould()
        .beInterfaces()
        .check(CLASSES);
  }

  @Test
  void nothingStaticChanges() {
    fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage(ROOT + "..")
        .should()
        .beFinal()
        .check(CLASSES);
  }

  private static String inside(String name) {
    return ROOT + "." + name + "..";
  }
}
