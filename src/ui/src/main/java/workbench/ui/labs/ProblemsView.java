package workbench.ui.labs;

import static workbench.ui.kit.Texts.text;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import workbench.tutor.lab.Lab;
import workbench.tutor.page.Problem;

/// What is wrong with a page that cannot be used.
final class ProblemsView extends VBox {
  ProblemsView(Lab lab, List<Problem> problems) {
    setId("lab-problems");
    getStyleClass().add("problems");
    Label title = new Label(text("labs.broken", lab.id()));
    title.getStyleClass().add("page-h2");
    getChildren().add(title);
    for (Problem problem : problems) {
      Label label = new Label(problem.toString());
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
      getChildren().add(label);
    }
  }
}
