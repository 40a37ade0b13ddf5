package workbench.probe.trace;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import workbench.probe.event.Event;
import workbench.probe.event.VirtualThreads;

/// The main program of a JVM that starts virtual threads in every way and prints how many of them
/// the samples count: before, while they wait, and when they are over.
final class ManyVirtualThreads {
  private static final int MOST_SAMPLES = 400;

  private final SynchronousQueue<VirtualThreads> samples = new SynchronousQueue<>();
  private final CountDownLatch gate = new CountDownLatch(1);

  private ManyVirtualThreads() {}

  public static void main(String[] args) throws InterruptedException {
    new ManyVirtualThreads().run();
  }

  private void run() throws InterruptedException {
    try (Probe probe = Probe.start(this::accept);
        ExecutorService perTask = Executors.newVirtualThreadPerTaskExecutor();
        ExecutorService pool = Executors.newFixedThreadPool(10, Thread.ofVirtual().factory());
        ExecutorService platform =
            Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory());
        VirtualPool watched = probe.virtualPool()) {
      print(samples.take());
      for (int i = 0; i < 100; i++) {
        Thread.startVirtualThread(this::waitAtGate);
        perTask.execute(this::waitAtGate);
        pool.execute(this::waitAtGate);
        platform.execute(this::waitAtGate);
        watched.execute(this::waitAtGate);
      }
      print(settled(310));
      gate.countDown();
      pool.shutdown();
      print(settled(0));
    }
  }

  /// The first sample that counts so many of them, all waiting; or the last one before it gave up.
  private VirtualThreads settled(int alive) throws InterruptedException {
    VirtualThreads sample = samples.take();
    for (int i = 0; i < MOST_SAMPLES && !isSettled(sample, alive); i++) {
      sample = samples.take();
    }
    return sample;
  }

  private static boolean isSettled(VirtualThreads sample, int alive) {
    return sample.alive() == alive && sample.waiting() == alive;
  }

  private static void print(VirtualThreads sample) {
    System.out.println(sample.alive() + " alive, " + sample.waiting() + " waiting");
  }

  private void accept(Event event) {
    if (event instanceof Event.Sample sample) {
      samples.offer(sample.virtualThreads());
    }
  }

  private void waitAtGate() {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
