package workbench.shell;

import workbench.probe.agent.OutputKind;
import workbench.probe.event.Event;

/// Passes on what comes from the lab, and knows whether a run of a variant is under way there.
final class RunWatch implements LabListener {
  private final LabListener listener;
  private volatile boolean underWay;

  RunWatch(LabListener listener) {
    this.listener = listener;
  }

  boolean isUnderWay() {
    return underWay;
  }

  @Override
  public void event(Event event) {
    switch (event) {
      case Event.RunStarted _ -> underWay = true;
      case Event.RunEnded _ -> underWay = false;
      default -> {}
    }
    listener.event(event);
  }

  @Override
  public void started() {
    underWay = false;
    listener.started();
  }

  @Override
  public void printed(int cell, OutputKind stream, byte[] text) {
    listener.printed(cell, stream, text);
  }
}
