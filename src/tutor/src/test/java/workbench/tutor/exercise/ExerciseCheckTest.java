package workbench.tutor.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.practice.check.CompileError;
import workbench.practice.check.HaltCause;
import workbench.probe.event.Event;
import workbench.tutor.exercise.TestResult.Outcome;

class ExerciseCheckTest {
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(2), 1 << 20, 64);

  @TempDir Path folder;
  private MadeExercise made;

  @BeforeEach
  void make() throws Exception {
    made = new MadeExercise(folder);
  }

  private CheckResult check(List<Path> sources) {
    return new ExerciseCheck(made.exercise(), sources, LIMITS).run(CheckListener.NONE);
  }

  private List<TestResult> tried(List<Path> sources) {
    CheckResult result = check(sources);
    assertThat(result).isInstanceOf(CheckResult.Tried.class);
    return ((CheckResult.Tried) result).tests();
  }

  @Test
  void aRightAnswerPassesAndAWrongOneIsToldWhatIsWrong() throws Exception {
    made.suite(
        """
        @Test void answers() { assertEquals(42, new Answer().give()); }
        @Test void answersAgain() { new Answer().give(); }
        """);
    assertThat(check(made.right()).isPassed()).isTrue();
    List<TestResult> wrong = tried(made.learners("System.out.println(\"hm\"); return 41;"));
    assertThat(wrong.getFirst().failure().orElseThrow().what()).contains("42", "41");
    assertThat(wrong.getFirst().printed()).isEqualTo("hm\n");
    assertThat(wrong.getLast().isPassed()).isTrue();
  }

  @Test
  void aListenerHearsOfEachTestAsItComes() throws Exception {
    List<String> heard = new ArrayList<>();
    CheckListener listener =
        new CheckListener() {
          @Override
          public void planned(List<String> tests) {
            heard.add("planned " + tests);
          }

          @Override
          public void began(String test) {
            heard.add("began " + test);
          }

          @Override
          public void ended(TestResult result) {
            heard.add("ended " + result.test());
          }
        };
    var _ = new ExerciseCheck(made.exercise(), made.right(), LIMITS).run(listener);
    assertThat(heard)
        .containsExactly(
            "planned [givesTheAnswer]", "began givesTheAnswer", "ended givesTheAnswer");
  }

  @Test
  void whatDoesNotCompileIsToldByItsLine() throws Exception {
    CheckResult result = check(made.learners("return \"42\";"));
    assertThat(result).isInstanceOf(CheckResult.NotCompiled.class);
    CompileError error = ((CheckResult.NotCompiled) result).errors().getFirst();
    assertThat(error.file().getFileName()).hasToString("Answer.java");
    assertThat(error.line()).isEqualTo(5);
    assertThat(error.code()).isEqualTo("return \"42\";");
    assertThat(CompilerWords.meaning(error, made.exercise())).isPresent();
  }

  @Test
  void aTestThatCallsWhatIsNoLongerThereIsTheLearnersToMend() throws Exception {
    made.suite("@Test void asks() { new Answer().ask(); }");
    CheckResult result = check(made.right());
    CompileError error = ((CheckResult.NotCompiled) result).errors().getFirst();
    assertThat(CompilerWords.meaning(error, made.exercise()).orElseThrow()).contains("starter");
  }

  @Test
  void aDeadlockAnExitAndAFloodCostOnlyTheirOwnTests() throws Exception {
    made.suite(
        """
        @Test void a() throws Exception {
          var g = new java.util.concurrent.CyclicBarrier(2);
          Answer one = new Answer();
          Answer two = new Answer();
          Thread first = new Thread(() -> one.lock(two, g), "first");
          Thread second = new Thread(() -> two.lock(one, g), "second");
          first.start(); second.start(); first.join();
        }
        @Test void b() { System.exit(one()); }
        int one() { return 1; }
        @Test void c() { new Answer().flood(); }
        @Test void d() { assertEquals(42, new Answer().give()); }
        """);
    List<TestResult> tests =
        tried(
            made.learners(
                """
                return 42; }
                void lock(Answer other, java.util.concurrent.CyclicBarrier g) {
                  synchronized (this) {
                    try { g.await(); } catch (Exception e) { throw new IllegalStateException(e); }
                    synchronized (other) { other.give(); }
                  }
                }
                void flood() { while (true) { System.out.println("again"); }\
                """));
    assertThat(cause(tests.get(0))).isEqualTo(HaltCause.DEADLOCK);
    assertThat(tests.get(0).failure().orElseThrow().what()).contains("first and second");
    assertThat(tests.get(0).failure().orElseThrow().seen())
        .anyMatch(seen -> seen.contains("Answer.java:9"));
    assertThat(cause(tests.get(1))).isEqualTo(HaltCause.EXIT);
    assertThat(cause(tests.get(2))).isEqualTo(HaltCause.FLOOD);
    assertThat(tests.get(2).failure().orElseThrow().seen())
        .anyMatch(seen -> seen.contains("Answer.java"));
    // Three are enough: what is left is not run.
    assertThat(tests.get(3).outcome()).isInstanceOf(Outcome.NotRun.class);
  }

  @Test
  void aLoopAWaitAndAHaltAreNamed() throws Exception {
    made.suite(
        """
        @Test void a() { new Answer().give(); }
        @Test void b() throws Exception { new Answer().sleep(); }
        @Test void c() { Runtime.getRuntime().halt(9); }
        """);
    List<TestResult> tests =
        tried(
            made.learners(
                """
                while (true) { } }
                void sleep() throws Exception { Thread.sleep(100_000);\
                """));
    assertThat(cause(tests.get(0))).isEqualTo(HaltCause.ENDLESS_LOOP);
    assertThat(tests.get(0).failure().orElseThrow().seen())
        .anyMatch(seen -> seen.contains("computes at Answer.java:5"));
    assertThat(cause(tests.get(1))).isEqualTo(HaltCause.ENDLESS_WAIT);
    assertThat(tests.get(1).failure().orElseThrow().seen())
        .anyMatch(seen -> seen.contains("Thread.sleep"));
    assertThat(cause(tests.get(2))).isEqualTo(HaltCause.UNKNOWN);
    assertThat(tests.get(2).failure().orElseThrow().what()).contains("exit code 9");
  }

  private static HaltCause cause(TestResult result) {
    assertThat(result.outcome()).isInstanceOf(Outcome.Halted.class);
    return ((Outcome.Halted) result.outcome()).cause();
  }

  @Test
  void whatTheInstrumentsSawComesWithTheTest() throws Exception {
    made.suite(
        """
        @org.junit.jupiter.api.extension.RegisterExtension
        final workbench.practice.Trial trial = new workbench.practice.Trial();
        @Test void shows() {
          trial.orHint(1).completes(trial.run(() -> new Answer().give()));
          trial.tools().saveBlocking(trial.photograph(), trial.file("x"));
        }
        """);
    TestResult result = tried(made.right()).getFirst();
    assertThat(result.isPassed()).isTrue();
    assertThat(result.events()).hasAtLeastOneElementOfType(Event.SpanEnded.class);
  }

  @Test
  void aCancelledCheckEndsAtOnceAndSaysSo() throws Exception {
    made.suite("@Test void waits() throws Exception { Thread.sleep(100_000); }");
    Limits patient = LIMITS.withTestTime(Duration.ofSeconds(100));
    ExerciseCheck check = new ExerciseCheck(made.exercise(), made.right(), patient);
    CheckListener cancelling =
        new CheckListener() {
          @Override
          public void began(String test) {
            check.cancel();
          }
        };
    assertThat(check.run(cancelling)).isInstanceOf(CheckResult.Cancelled.class);
  }
}
