package workbench.ui.run;

import static java.util.stream.Collectors.joining;
import static workbench.ui.kit.Texts.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import workbench.labs.Variant;
import workbench.labs.Variants;
import workbench.probe.event.Operation;

/// The source of a variant, as it was compiled, each line in the colour of the operation that it
/// calls.
final class CodeView extends VBox {
  private static final Pattern CALL =
      Pattern.compile("\\bt(?:\\.|::)(download|load|blur|darken|save)(?:Blocking)?\\b");

  private final VBox lines = new VBox();

  CodeView(RunModel model) {
    lines.getStyleClass().add("code-lines");
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("code-scroll");
    scroll.setAccessibleText(text("code.name"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    setMinHeight(0);
    getStyleClass().add("code");
    getChildren().add(scroll);
    model.variantProperty().subscribe(this::show);
  }

  private void show(Variant variant) {
    lines.getChildren().setAll(method(variant).stream().map(CodeView::line).toList());
  }

  /// The method that is the lesson, without the frame around it.
  static List<String> method(Variant variant) {
    List<String> source = Variants.source(variant).lines().toList();
    List<String> body =
        source.stream()
            .dropWhile(line -> !line.contains("public final class"))
            .skip(1)
            .filter(line -> !line.isBlank() && !line.strip().equals("@Override"))
            .toList();
    return body.subList(0, body.size() - 1).stream()
        .map(line -> line.startsWith("  ") ? line.substring(2) : line)
        .map(line -> line.replaceFirst("^public ", ""))
        .toList();
  }

  /// The name of the class that the source is of.
  static String file(Variant variant) {
    return variant.arrangement().getClass().getSimpleName() + ".java";
  }

  private static Label line(String source) {
    Label line = new Label(source);
    line.getStyleClass().add("code-line");
    line.setMaxWidth(Double.MAX_VALUE);
    line.setMinWidth(USE_PREF_SIZE);
    operation(source).ifPresent(o -> line.getStyleClass().add("operation-" + o.word()));
    return line;
  }

  static Optional<Operation> operation(String line) {
    var call = CALL.matcher(line);
    return call.find()
        ? Optional.of(Operation.valueOf(call.group(1).toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  /// The variant's class as a cell of the Sandbox, with the line that runs it.
  static String snippet(Variant variant) {
    String name = variant.arrangement().getClass().getSimpleName();
    String source =
        Variants.source(variant)
            .lines()
            .filter(line -> !line.startsWith("package "))
            .map(line -> line.replace("public final class", "class"))
            .collect(joining("\n"))
            .strip();
    return source + "\n\nrun(variant(\"my-" + variant.id() + "\", new " + name + "()))\n";
  }
}
