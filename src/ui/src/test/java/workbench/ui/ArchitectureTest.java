package workbench.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import workbench.rules.ArchitectureRules;
import workbench.ui.kit.FxThread;

class ArchitectureTest extends ArchitectureRules {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("workbench.ui");

  ArchitectureTest() {
    super(40);
  }

  @Test
  void oneClassOnlyComesToTheFxThread() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(FxThread.class)
        .should()
        .callMethod(Platform.class, "runLater", Runnable.class)
        .check(CLASSES);
  }

  @Test
  void modelsKnowNoControl() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Model")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
        .check(CLASSES);
  }
}
