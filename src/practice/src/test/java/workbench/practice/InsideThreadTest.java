package workbench.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import workbench.practice.learners.Learner;
import workbench.testkit.Gate;

class InsideThreadTest {
  private final Scope scope = new Scope("workbench.practice.learners");
  private final Gate gate = new Gate("of the learner");

  @AfterEach
  void open() {
    gate.close();
  }

  private Thread start(Runnable code) {
    return Thread.ofPlatform().daemon().name("learner").start(code);
  }

  private InsideThread found() {
    await().until(() -> InsideThread.now(scope).size() == 1);
    return InsideThread.now(scope).getFirst();
  }

  @Test
  void aThreadThatWaitsIsSeenWithItsCallAndItsLine() {
    start(() -> Learner.waits(gate));
    await().until(() -> gate.waiting() == 1 && found().isHeld());
    assertThat(found().toString())
        .matches("learner waits in Gate\\.await, called at Learner\\.java:\\d+");
    assertThat(found().standsAsIn(found())).isTrue();
  }

  @Test
  void aThreadThatComputesIsNotHeld() {
    start(() -> Learner.computes(gate));
    assertThat(found().isHeld()).isFalse();
    assertThat(found().toString()).startsWith("learner computes").contains("at Learner.java:");
  }

  @Test
  void aThreadOfAnEarlierTestIsAStranger() {
    start(() -> Learner.waits(gate));
    assertThat(found().isOn("learner")).isTrue();
    assertThat(InsideThread.now(scope.fromNow())).isEmpty();
  }

  @Test
  void theSuiteItselfIsNotTheLearnersCode() {
    Scope own = new Scope("workbench.practice");
    assertThat(own.covers(new StackTraceElement(getClass().getName(), "m", "X.java", 1))).isFalse();
    assertThat(own.covers(new StackTraceElement("workbench.practice.Trial", "m", "X.java", 1)))
        .isTrue();
  }
}
