package workbench.origin;

/// What an origin has done so far.
///
/// @param requests how many requests have arrived since the start
/// @param openConnections how many connections are open now
/// @param peakConnections how many connections were open at once at the most
public record Stats(long requests, int openConnections, int peakConnections) {}
