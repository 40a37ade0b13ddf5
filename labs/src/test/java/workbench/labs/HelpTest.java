package workbench.labs;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.spi.ExecutionControlProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class HelpTest {
  @SuppressWarnings("UnusedVariable") // @FieldSource names it.
  private static final List<Word> WORDS = Words.ALL;

  @Test
  void everyWordIsExplainedAndNoOther() {
    List<String> words =
        Arrays.stream(Vocabulary.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .map(Method::getName)
            .distinct()
            .toList();

    assertThat(Words.ALL).extracting(Word::name).containsExactlyInAnyOrderElementsOf(words);
  }

  @Test
  void everyWordIsListedOnALineThatFitsATerminal() {
    List<String> lines = Help.ofAll().toString().lines().toList();

    assertThat(lines).allMatch(line -> line.length() <= 100);
    for (Word word : Words.ALL) {
      assertThat(lines).anyMatch(line -> line.startsWith("  " + word.use()));
    }
    assertThat(lines).anyMatch(line -> line.startsWith("  virtual-threads  blocking code on"));
  }

  @Test
  void everyDialOfTheWorkloadIsNamed() {
    assertThat(Help.of("workload").toString())
        .contains(
            Arrays.stream(Workload.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
  }

  @Test
  void aWordIsToldWithItsExample() {
    assertThat(Help.of("classify").toString())
        .startsWith("classify(() -> …)\n  says whether code is CPU-bound")
        .endsWith("\n    classify(() -> Thread.sleep(100))");
  }

  @Test
  void whatIsNoWordIsAnsweredWithTheWords() {
    assertThat(Help.of("rum").toString())
        .startsWith("There is no word \"rum\". There are: run, compare,");
  }

  @ParameterizedTest
  @FieldSource("WORDS")
  void everyExampleCompiles(Word word) {
    try (JShell shell = shell()) {
      for (String code : snippets(shell, Examples.IMPORTS + word.example())) {
        for (SnippetEvent event : shell.eval(code)) {
          assertThat(event.status())
              .as("%s: %s", code, shell.diagnostics(event.snippet()).toList())
              .isEqualTo(Snippet.Status.VALID);
        }
      }
    }
  }

  private static JShell shell() {
    ExecutionControlProvider nothing = new Examples();
    return JShell.builder()
        .executionEngine(nothing, Map.of())
        .compilerOptions("--class-path", System.getProperty("java.class.path"))
        .build();
  }

  private static List<String> snippets(JShell shell, String source) {
    List<String> snippets = new ArrayList<>();
    String rest = source;
    while (!rest.isBlank()) {
      SourceCodeAnalysis.CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      snippets.add(info.source() == null ? rest : info.source());
      rest = info.source() == null ? "" : info.remaining();
    }
    return snippets;
  }
}
