package workbench.probe.trace;

import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Counts the virtual threads alive, whoever started them, in the sets in which the JDK registers
/// them for its thread dumps (`jdk.internal.vm.ThreadContainers`): one of those that were started
/// directly, and one for each executor. It asks for sizes only, so that ten thousand threads cost
/// no more than one.
///
/// A lab JVM is started with the packages open; elsewhere there seem to be none. Those of a
/// `StructuredTaskScope` count only if a virtual thread opened it. The JDK's own pollers of sockets
/// do not count.
final class VirtualThreadRegistry {
  private static final Logger LOG = Logger.getLogger(VirtualThreadRegistry.class.getName());
  private static final String CONTAINERS = "jdk.internal.vm.ThreadContainers";

  /// Where to look.
  ///
  /// @param started directly
  /// @param containers weak references to executors and scopes, open or not yet collected
  /// @param inPool of a pool of threads: its virtual ones; null if it never had any
  /// @param count of a container's threads
  /// @param threads of a container
  private record Registry(
      Set<?> started, Set<?> containers, Field inPool, Method count, Method threads) {
    static @Nullable Registry find() {
      try {
        Class<?> pool = Class.forName("jdk.internal.vm.SharedThreadContainer");
        Class<?> container = Class.forName("jdk.internal.vm.ThreadContainer");
        return new Registry(
            (Set<?>)
                field(CONTAINERS + "$RootContainer$TrackingRootContainer", "VTHREADS").get(null),
            (Set<?>) field(CONTAINERS, "CONTAINER_REGISTRY").get(null),
            field(pool.getName(), "virtualThreads"),
            method(container, "threadCount"),
            method(container, "threads"));
      } catch (ReflectiveOperationException | RuntimeException e) {
        LOG.log(Level.FINE, "The JDK's registry of virtual threads cannot be read", e);
        return null;
      }
    }

    private static Field field(String type, String name) throws ReflectiveOperationException {
      Field field = Class.forName(type).getDeclaredField(name);
      field.setAccessible(true);
      return field;
    }

    private static Method method(Class<?> type, String name) throws ReflectiveOperationException {
      Method method = type.getMethod(name);
      method.setAccessible(true);
      return method;
    }

    int sum() throws ReflectiveOperationException {
      long sum = started.size();
      for (Object reference : containers) {
        Object container = ((WeakReference<?>) reference).get();
        if (container != null) {
          sum += in(container);
        }
      }
      return (int) sum;
    }

    private long in(Object container) throws ReflectiveOperationException {
      if (inPool.getDeclaringClass().isInstance(container)) {
        return inPool.get(container) instanceof Set<?> virtual ? virtual.size() : 0;
      }
      boolean isMixed = container instanceof ExecutorService && !isVirtual(container);
      return isMixed ? 0 : (long) count.invoke(container);
    }

    /// The threads of an executor that starts one a task are all of one kind.
    private boolean isVirtual(Object executor) throws ReflectiveOperationException {
      return ((Stream<?>) threads.invoke(executor))
          .findFirst()
          .map(Thread.class::cast)
          .filter(t -> t.isVirtual() && !t.getName().startsWith("SubPoller-"))
          .isPresent();
    }
  }

  private @Nullable Registry registry = Registry.find();

  /// How many there are now; 0 if that cannot be told.
  int count() {
    Registry readable = registry;
    if (readable == null) {
      return 0;
    }
    try {
      return readable.sum();
    } catch (ReflectiveOperationException | RuntimeException e) {
      LOG.log(Level.FINE, "The JDK's registry of virtual threads cannot be read any more", e);
      registry = null;
      return 0;
    }
  }
}
