package workbench.ui.instruments;

import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.SinglePixelPackedSampleModel;
import java.awt.image.WritableRaster;
import java.nio.IntBuffer;
import java.util.function.Function;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Pixels that Java 2D draws and JavaFX shows, without a copy in between.
final class Canvas {
  private static final int RED = 0xFF0000;
  private static final int GREEN = 0xFF00;
  private static final int BLUE = 0xFF;
  private static final int ALPHA = 0xFF000000;

  private final CanvasSize size;
  private final BufferedImage drawn;
  private final PixelBuffer<IntBuffer> shown;
  private final WritableImage image;

  Canvas(CanvasSize size) {
    this.size = size;
    int width = size.pixelWidth();
    int height = size.pixelHeight();
    int[] pixels = new int[width * height];
    WritableRaster raster =
        Raster.createWritableRaster(
            new SinglePixelPackedSampleModel(
                DataBuffer.TYPE_INT, width, height, new int[] {RED, GREEN, BLUE, ALPHA}),
            new DataBufferInt(pixels, pixels.length),
            new Point());
    DirectColorModel colours =
        new DirectColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            Integer.SIZE,
            RED,
            GREEN,
            BLUE,
            ALPHA,
            true,
            DataBuffer.TYPE_INT);
    this.drawn = new BufferedImage(colours, raster, true, null);
    this.shown =
        new PixelBuffer<>(
            width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
    this.image = new WritableImage(shown);
  }

  CanvasSize size() {
    return size;
  }

  /// Draws, in units that do not depend on the screen's density. The picture that was there before
  /// is not erased. Any thread.
  <T> T draw(Function<Graphics2D, T> drawing) {
    Graphics2D g = drawn.createGraphics();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      g.transform(AffineTransform.getScaleInstance(size.density(), size.density()));
      return drawing.apply(g);
    } finally {
      g.dispose();
    }
  }

  /// The image with what was drawn last. FX thread only.
  WritableImage show() {
    shown.updateBuffer(_ -> null);
    return image;
  }
}
