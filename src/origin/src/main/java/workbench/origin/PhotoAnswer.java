package workbench.origin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Answers with a photograph, as late, as slowly and as faultily as a script says.
final class PhotoAnswer {
  private static final String JPEG = "image/jpeg";
  private static final byte[] END_OF_CHUNK = {'\r', '\n'};

  private final Exchange exchange;
  private final byte[] jpeg;
  private final Script script;
  private final long item;
  private final Ticks ticks;

  PhotoAnswer(Exchange exchange, byte[] jpeg, Script script, long item, Ticks ticks) {
    this.exchange = exchange;
    this.jpeg = jpeg;
    this.script = script;
    this.item = item;
    this.ticks = ticks;
  }

  void send() throws IOException, InterruptedException {
    ticks.sleepUntil(exchange.request().arrivalNanos() + script.delay(item).toNanos());
    switch (script.fault()) {
      case NONE -> sendWhole(jpeg);
      case HANG -> exchange.waitUntilTheClientLeaves();
      case STALL -> {
        sendBody(jpeg, jpeg.length, jpeg.length / 2);
        exchange.waitUntilTheClientLeaves();
      }
      case TRUNCATE -> {
        sendBody(jpeg, jpeg.length, jpeg.length / 2);
        exchange.closeAfterwards();
      }
      case NOT_FOUND -> exchange.sendSentence(404, "Not found, as the script wants it.", "");
      case SERVER_ERROR -> exchange.sendSentence(500, "Failed, as the script wants it.", "");
      case REDIRECT_LOOP -> {
        String location = "Location: " + exchange.request().target() + "\r\n";
        exchange.sendSentence(302, "The photograph is where you asked for it.", location);
      }
      case ENDLESS -> sendEndlessly();
      case GARBAGE -> sendWhole(garbage());
      case WRONG_LENGTH -> {
        sendBody(jpeg, 2 * jpeg.length, jpeg.length);
        exchange.closeAfterwards();
      }
    }
  }

  private void sendWhole(byte[] body) throws IOException, InterruptedException {
    if (script.bandwidthBytesPerSecond() == 0) {
      exchange.send(200, JPEG, body, "");
    } else {
      sendBody(body, body.length, body.length);
    }
  }

  private void sendBody(byte[] body, int announced, int sent)
      throws IOException, InterruptedException {
    exchange.sendHead(200, JPEG, "Content-Length: " + announced + "\r\n");
    if (!exchange.request().isHead()) {
      pacedOutput().write(body, sent);
    }
  }

  private void sendEndlessly() throws IOException, InterruptedException {
    exchange.sendHead(200, JPEG, "Transfer-Encoding: chunked\r\n");
    if (exchange.request().isHead()) {
      return;
    }
    byte[] size = (Integer.toHexString(jpeg.length) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    PacedOutput out = pacedOutput();
    while (true) {
      exchange.out().write(size);
      out.write(jpeg, jpeg.length);
      exchange.out().write(END_OF_CHUNK);
    }
  }

  private byte[] garbage() {
    byte[] bytes = new byte[jpeg.length];
    script.randomness(item).nextBytes(bytes);
    bytes[0] = 0; // By no chance the beginning of an image.
    return bytes;
  }

  private PacedOutput pacedOutput() {
    return new PacedOutput(exchange.out(), script.bandwidthBytesPerSecond(), ticks);
  }
}
