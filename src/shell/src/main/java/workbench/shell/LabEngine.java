package workbench.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.jspecify.annotations.Nullable;
import workbench.probe.agent.Command;
import workbench.probe.agent.Leftover;
import workbench.probe.agent.Request;

/// JShell's way to the lab JVM of the moment. When that one ends, another takes its place and is
/// given all classes again: JShell, which knows the sources, does not notice, and nothing is
/// compiled anew. What ran then has been stopped, in JShell's eyes; [#takeLoss] tells the truth.
///
/// One thread at a time calls it, but for [#kill] and [#tell], which any may.
final class LabEngine implements ExecutionControl, ExecutionControlProvider {
  private static final int ATTEMPTS = 3;

  /// Something asked of the lab over JShell's protocol.
  private interface Call<T> {
    T on(ExecutionControl lab) throws ExecutionControlException;
  }

  private final LabSupply supply;
  private final LabListener listener;
  private final Lock compiler;
  private final Map<String, ClassBytecodes> classes = new LinkedHashMap<>();
  private final List<String> classPath = new ArrayList<>();
  private volatile LabProcess lab;
  private volatile boolean killed;
  private volatile boolean stopping;
  private ExecutionControl remote;
  private boolean lost;
  private boolean cut;
  private @Nullable Death death;
  private int cell;

  /// @param compiler held by the evaluating thread; free while a snippet runs
  /// @throws LabFailure if no lab JVM comes up
  LabEngine(LabSupply supply, LabListener listener, Lock compiler) {
    this.supply = supply;
    this.listener = listener;
    this.compiler = compiler;
    this.lab = supply.take();
    this.remote = connect();
  }

  private ExecutionControl connect() {
    try {
      ExecutionControl connected = lab.control();
      connected.extensionCommand(Request.START.name(), 0);
      for (String entry : classPath) {
        connected.addToClasspath(entry);
      }
      if (!classes.isEmpty()) {
        connected.load(classes.values().toArray(ClassBytecodes[]::new));
      }
      if (cell > 0) {
        connected.extensionCommand(Request.CELL.name(), cell);
      }
      listener.started();
      return connected;
    } catch (ExecutionControlException e) {
      lab.close();
      throw new LabFailure("The lab JVM does not answer: " + e.getMessage() + ".", e);
    }
  }

  /// Another lab JVM takes the place of the one that has ended.
  private void replace() {
    LabProcess old = lab;
    lost = true;
    if (!killed) {
      death = old.awaitDeath();
    }
    old.close();
    lab = supply.take();
    killed = false;
    remote = connect();
  }

  /// What the lab JVM took along since the last call: empty if it is still the same.
  Optional<Optional<Death>> takeLoss() {
    if (!lost) {
      return Optional.empty();
    }
    Optional<Death> how = Optional.ofNullable(death);
    lost = false;
    death = null;
    return Optional.of(how);
  }

  /// Asks, and once more of the next lab if this one is gone.
  private <T> T ask(Call<T> call) throws ExecutionControlException {
    for (int attempt = 1; ; attempt++) {
      try {
        return call.on(remote);
      } catch (EngineTerminationException gone) {
        if (attempt == ATTEMPTS) {
          throw gone;
        }
        replace();
      }
    }
  }

  /// Nothing is refused any more.
  void allow() {
    stopping = false;
  }

  /// Begins a cell.
  void begin(int cell) throws ExecutionControlException {
    this.cell = cell;
    if (!lab.isAlive()) {
      replace();
    } else {
      var _ = ask(lab -> lab.extensionCommand(Request.CELL.name(), cell));
    }
  }

  /// Has the rest of the cell refused before it reaches the lab.
  void refuse() {
    stopping = true;
  }

  boolean isStopping() {
    return stopping;
  }

  /// Whether a lab JVM was lost since [#takeLoss].
  boolean isLost() {
    return lost;
  }

  /// Whether a snippet was cut short since the last call.
  boolean takeCut() {
    boolean was = cut;
    cut = false;
    return was;
  }

  List<Leftover> leftovers() throws ExecutionControlException {
    return Leftover.read((String) ask(lab -> lab.extensionCommand(Request.LEFTOVERS.name(), 0)));
  }

  /// The lab JVM of the moment, to be killed later if it is still there then.
  LabProcess lab() {
    return lab;
  }

  /// Kills a lab JVM. Whatever was asked of it ends now; the next one takes its place.
  void kill(LabProcess doomed) {
    killed = killed || doomed == lab;
    doomed.kill();
  }

  void tell(Command command) {
    lab.tell(command);
  }

  long processId() {
    return lab.processId();
  }

  @Override
  public void load(ClassBytecodes[] loaded)
      throws ClassInstallException, NotImplementedException, EngineTerminationException {
    try {
      ask(lab -> {
        lab.load(loaded);
        return "";
      });
    } catch (ClassInstallException | NotImplementedException | EngineTerminationException e) {
      throw e;
    } catch (ExecutionControlException e) {
      throw new EngineTerminationException(String.valueOf(e.getMessage()));
    }
    for (ClassBytecodes one : loaded) {
      classes.put(one.name(), one);
    }
  }

  /// The lab cannot; JShell then loads a class under another name.
  @Override
  public void redefine(ClassBytecodes[] redefined) throws NotImplementedException {
    throw new NotImplementedException("redefine");
  }

  @Override
  public String invoke(String className, String methodName)
      throws RunException, EngineTerminationException, InternalException {
    if (stopping) {
      cut = true;
      throw new StoppedException();
    }
    compiler.unlock();
    try {
      return remote.invoke(className, methodName);
    } catch (EngineTerminationException gone) {
      cut = true;
      replace();
      throw new StoppedException();
    } finally {
      compiler.lock();
    }
  }

  @Override
  public String varValue(String className, String varName)
      throws RunException, EngineTerminationException, InternalException {
    return remote.varValue(className, varName);
  }

  @Override
  public void addToClasspath(String path) throws EngineTerminationException, InternalException {
    remote.addToClasspath(path);
    classPath.add(path);
  }

  /// JShell's own way to stop, which is not used: [LabShell#stop].
  @Override
  public void stop() {}

  @Override
  public Object extensionCommand(String command, Object argument)
      throws RunException, EngineTerminationException, InternalException {
    return remote.extensionCommand(command, argument);
  }

  @Override
  public void close() {
    lab.close();
  }

  @Override
  public String name() {
    return "lab";
  }

  @Override
  public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
    return this;
  }
}
