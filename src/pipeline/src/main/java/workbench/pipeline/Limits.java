package workbench.pipeline;

import java.time.Duration;

/// How long, how much and how large an operation may become before it is given up.
///
/// @param connectTimeout for a connection to be there
/// @param stallTimeout for which a download may go without receiving anything
/// @param totalTimeout for a download as a whole, redirects included
/// @param maxBodyBytes of a download's body, and of a file that is loaded
/// @param maxPixels of an image, width times height
/// @param maxSide of an image's width and of its height, in pixels
/// @param maxRedirects in a row
public record Limits(
    Duration connectTimeout,
    Duration stallTimeout,
    Duration totalTimeout,
    long maxBodyBytes,
    long maxPixels,
    int maxSide,
    int maxRedirects) {

  public static final Limits DEFAULTS =
      new Limits(
          Duration.ofSeconds(10),
          Duration.ofSeconds(10),
          Duration.ofSeconds(60),
          64L << 20,
          64_000_000,
          8192,
          5);

  /// @throws IllegalArgumentException if a limit is not above zero, or `maxRedirects` is below it,
  ///   or `maxBodyBytes` is more than a byte array can hold
  public Limits {
    require(connectTimeout.isPositive(), "connectTimeout", connectTimeout);
    require(stallTimeout.isPositive(), "stallTimeout", stallTimeout);
    require(totalTimeout.isPositive(), "totalTimeout", totalTimeout);
    require(maxBodyBytes > 0 && maxBodyBytes <= MAX_ARRAY, "maxBodyBytes", maxBodyBytes);
    require(maxPixels > 0, "maxPixels", maxPixels);
    require(maxSide > 0, "maxSide", maxSide);
    require(maxRedirects >= 0, "maxRedirects", maxRedirects);
  }

  private static final long MAX_ARRAY = Integer.MAX_VALUE - 8;

  private static void require(boolean holds, String name, Object value) {
    if (!holds) {
      throw new IllegalArgumentException(name + " cannot be " + value);
    }
  }

  public Limits withConnectTimeout(Duration timeout) {
    return new Limits(
        timeout, stallTimeout, totalTimeout, maxBodyBytes, maxPixels, maxSide, maxRedirects);
  }

  public Limits withStallTimeout(Duration timeout) {
    return new Limits(
        connectTimeout, timeout, totalTimeout, maxBodyBytes, maxPixels, maxSide, maxRedirects);
  }

  public Limits withTotalTimeout(Duration timeout) {
    return new Limits(
        connectTimeout, stallTimeout, timeout, maxBodyBytes, maxPixels, maxSide, maxRedirects);
  }

  public Limits withMaxBodyBytes(long bytes) {
    return new Limits(
        connectTimeout, stallTimeout, totalTimeout, bytes, maxPixels, maxSide, maxRedirects);
  }

  public Limits withMaxPixels(long pixels) {
    return new Limits(
        connectTimeout, stallTimeout, totalTimeout, maxBodyBytes, pixels, maxSide, maxRedirects);
  }

  public Limits withMaxSide(int side) {
    return new Limits(
        connectTimeout, stallTimeout, totalTimeout, maxBodyBytes, maxPixels, side, maxRedirects);
  }

  public Limits withMaxRedirects(int redirects) {
    return new Limits(
        connectTimeout, stallTimeout, totalTimeout, maxBodyBytes, maxPixels, maxSide, redirects);
  }
}
