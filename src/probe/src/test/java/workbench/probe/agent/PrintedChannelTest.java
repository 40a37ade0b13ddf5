package workbench.probe.agent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedChannelTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 127, 100_000})
  void framesArriveWholeHoweverTheyAreCut(int piece) throws IOException {
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    DataOutputStream lab = new DataOutputStream(wire);
    String text = "grüß ".repeat(500);
    PrintedChannel.write(lab, 3, OutputKind.OUT, text.getBytes(UTF_8));
    PrintedChannel.write(lab, 70_000, OutputKind.ERR, new byte[0]);
    PrintedChannel.write(lab, 0, OutputKind.OUT, "end".getBytes(UTF_8));

    List<String> heard = new ArrayList<>();
    byte[] bytes = wire.toByteArray();
    try (OutputStream reader =
        PrintedChannel.reader((cell, stream, piecemeal) ->
            heard.add(cell + " " + stream + " " + new String(piecemeal, UTF_8)))) {
      for (int at = 0; at < bytes.length; at += piece) {
        reader.write(bytes, at, Math.min(piece, bytes.length - at));
      }
    }

    assertThat(heard).containsExactly("3 OUT " + text, "70000 ERR ", "0 OUT end");
  }
}
