package workbench.probe.agent;

/// The two streams that a program prints to.
public enum OutputKind {
  OUT((byte) 'o'),
  ERR((byte) 'e');

  final byte letter;

  OutputKind(byte letter) {
    this.letter = letter;
  }

  static OutputKind of(byte letter) {
    return letter == ERR.letter ? ERR : OUT;
  }
}
