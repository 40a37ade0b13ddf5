package workbench.probe.agent;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// The virtual threads alive and the executors open, as the JDK itself registers them for its
/// thread dumps (`jdk.internal.vm.ThreadContainers`). No public interface tells. A lab JVM is
/// started with the packages open; elsewhere the registry seems empty.
final class ThreadRegistry {
  /// The packages that the lab JVM opens for it, as arguments of `java`.
  static final List<String> OPENED =
      List.of("java.base/jdk.internal.vm", "java.base/java.lang", "java.base/java.util.concurrent");

  private static final Logger LOG = Logger.getLogger(ThreadRegistry.class.getName());

  /// An executor with threads, or one that was never closed.
  ///
  /// @param name its class's simple name
  record Open(String name, List<Thread> threads, Object container) {}

  private ThreadRegistry() {}

  /// Those that belong to no executor; those of executors come with [#executors].
  static List<Thread> looseVirtualThreads() {
    List<Thread> threads = new ArrayList<>();
    try {
      threadsOf(root()).filter(t -> t.isVirtual() && !isPoller(t)).forEach(threads::add);
    } catch (ReflectiveOperationException | RuntimeException e) {
      LOG.log(Level.FINE, "The JDK's registry of threads cannot be read", e);
    }
    return threads;
  }

  /// Executors whose threads are known to the JDK; without the common pool, which nobody closes.
  static List<Open> executors() {
    List<Open> executors = new ArrayList<>();
    try {
      Method children = call("ThreadContainer", "children");
      Method name = call("ThreadContainer", "name");
      for (Object container : ((Stream<?>) children.invoke(root())).toList()) {
        String full = String.valueOf(name.invoke(container));
        String simple = full.replaceAll("@[0-9a-f]+$", "").replaceAll("^.*[.]", "");
        List<Thread> threads = threadsOf(container).filter(t -> !isPoller(t)).toList();
        boolean isPollersOnly = threads.isEmpty() && threadsOf(container).findAny().isPresent();
        if (!simple.equals("commonPool") && !isPollersOnly) {
          executors.add(new Open(simple, threads, container));
        }
      }
    } catch (ReflectiveOperationException | RuntimeException e) {
      LOG.log(Level.FINE, "The JDK's registry of executors cannot be read", e);
    }
    return executors;
  }

  /// The JDK starts virtual threads of its own, `SubPoller-0` and the like, to wait for sockets.
  private static boolean isPoller(Thread thread) {
    return thread.getName().startsWith("SubPoller-");
  }

  private static Object root() throws ReflectiveOperationException {
    return call("ThreadContainers", "root").invoke(null);
  }

  private static Stream<Thread> threadsOf(Object container) throws ReflectiveOperationException {
    return ((Stream<?>) call("ThreadContainer", "threads").invoke(container))
        .map(Thread.class::cast);
  }

  private static Method call(String type, String method) throws ReflectiveOperationException {
    Method found = Class.forName("jdk.internal.vm." + type).getMethod(method);
    found.setAccessible(true);
    return found;
  }

  /// Shuts an executor down and interrupts its threads. One that is neither a pool of threads nor a
  /// thread per task only has its threads interrupted.
  static void end(Open executor) {
    if (executor.container instanceof ExecutorService threadPerTask) {
      threadPerTask.shutdownNow();
    }
    for (Thread thread : executor.threads) {
      thread.interrupt();
      poolOf(thread, ExecutorService::shutdownNow);
    }
  }

  private static void poolOf(Thread thread, Consumer<ExecutorService> action) {
    if (thread instanceof ForkJoinWorkerThread worker) {
      action.accept(worker.getPool());
      return;
    }
    try {
      Object holder = field(Thread.class, "holder").get(thread);
      Object worker = field(holder.getClass(), "task").get(holder);
      if (worker != null && worker.getClass().getEnclosingClass() == ThreadPoolExecutor.class) {
        action.accept((ExecutorService) field(worker.getClass(), "this$0").get(worker));
      }
    } catch (ReflectiveOperationException | RuntimeException e) {
      LOG.log(Level.FINE, "The pool of {0} cannot be found", thread);
    }
  }

  private static Field field(Class<?> type, String name) throws NoSuchFieldException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }
}
