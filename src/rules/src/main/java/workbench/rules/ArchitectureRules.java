package workbench.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// The rules that hold for every module. A module's test extends this class, is named
/// `ArchitectureTest`, lies in the module's root package and says only how many classes it expects
/// at least, so that no rule passes because nothing was read.
///
/// A module is the package `workbench.NAME` and all below it.
@TestInstance(Lifecycle.PER_CLASS) // The classes are read once.
public abstract class ArchitectureRules {
  private static final Set<String> ALL =
      Set.of(
          "pipeline",
          "probe",
          "origin",
          "testkit",
          "labs",
          "practice",
          "shell",
          "bench",
          "report",
          "tutor",
          "ui");

  /// Which modules a module may use. Arrows point one way; a module that is missing here fails.
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("rules", Set.of()),
          Map.entry("pipeline", Set.of()),
          Map.entry("probe", Set.of()),
          Map.entry("origin", Set.of()),
          Map.entry("testkit", Set.of("probe", "origin")),
          Map.entry("labs", Set.of("pipeline", "probe")),
          Map.entry("practice", Set.of("labs", "pipeline", "probe", "testkit")),
          Map.entry("shell", Set.of("probe")),
          Map.entry("bench", Set.of("shell", "probe", "origin", "labs")),
          Map.entry("report", Set.of("bench", "probe")),
          Map.entry("tutor", Set.of("report", "bench", "shell", "probe", "labs", "practice")),
          Map.entry(
              "cli",
              Set.of(
                  "tutor",
                  "practice",
                  "report",
                  "bench",
                  "shell",
                  "probe",
                  "origin",
                  "labs",
                  "pipeline")),
          Map.entry(
              "ui",
              Set.of(
                  "tutor",
                  "practice",
                  "report",
                  "bench",
                  "shell",
                  "probe",
                  "origin",
                  "labs",
                  "pipeline")),
          Map.entry("benchmarks", ALL));

  private final String module;
  private final int atLeast;
  private final JavaClasses classes;

  /// @param atLeast how many classes the module has at the least
  protected ArchitectureRules(int atLeast) {
    this.module = getClass().getPackageName().substring("workbench.".length());
    this.atLeast = atLeast;
    this.classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("workbench." + module);
  }

  @Test
  void theModuleWasRead() {
    assertTrue(
        classes.size() >= atLeast,
        () -> module + " has " + classes.size() + " classes, fewer than " + atLeast);
  }

  @Test
  void theModuleUsesOnlyThoseBelowIt() {
    Set<String> allowed =
        requireNonNull(MAY_USE.get(module), () -> module + " is not in the map of modules");
    String[] forbidden =
        MAY_USE.keySet().stream()
            .filter(other -> !other.equals(module) && !allowed.contains(other))
            .map(other -> "workbench." + other + "..")
            .toArray(String[]::new);
    noClasses().should().dependOnClassesThat().resideInAnyPackage(forbidden).check(classes);
  }

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching("workbench." + module + ".(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(classes);
  }

  @Test
  void onlyTheCommandLinePrints() {
    if (!Set.of("cli", "benchmarks").contains(module)) {
      NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(classes);
    }
  }

  @Test
  void everyPackageIsNullMarked() {
    classes.stream()
        .map(c -> c.getPackage())
        .distinct()
        .filter(p -> p.getName().startsWith("workbench."))
        .forEach(p -> assertTrue(isNullMarked(p), () -> p.getName() + " has no @NullMarked"));
  }

  private static boolean isNullMarked(JavaPackage p) {
    return p.getPackageInfo().isAnnotatedWith(NullMarked.class);
  }
}
