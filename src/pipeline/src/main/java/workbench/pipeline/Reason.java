package workbench.pipeline;

/// Why an operation failed.
public enum Reason {
  /// The text is not the address of anything on the web.
  NOT_A_URL,
  /// The address begins with neither `http:` nor `https:`.
  UNSUPPORTED_SCHEME,
  /// No address is known for the host's name.
  HOST_UNKNOWN,
  /// The host was reached or looked for, and the connection was not accepted.
  CONNECTION_REFUSED,
  /// The connection was not there within [Limits#connectTimeout()].
  CONNECT_TIMEOUT,
  /// No secure connection could be agreed on: a bad certificate, or no TLS at all.
  TLS_FAILED,
  /// The server answered with a status other than success.
  HTTP_STATUS,
  /// The server answered something that is not HTTP.
  BAD_RESPONSE,
  /// More than [Limits#maxRedirects()] redirects in a row.
  REDIRECT_LOOP,
  /// A redirect led from `https:` to `http:`.
  INSECURE_REDIRECT,
  /// Nothing arrived for [Limits#stallTimeout()].
  STALLED,
  /// The download as a whole took longer than [Limits#totalTimeout()].
  DEADLINE,
  /// The body is longer than [Limits#maxBodyBytes()].
  BODY_TOO_LARGE,
  /// The body ended early or its chunks were malformed.
  BODY_TRUNCATED,
  /// The connection broke.
  CONNECTION_LOST,
  /// There is no such file.
  FILE_NOT_FOUND,
  /// The file is longer than [Limits#maxBodyBytes()].
  FILE_TOO_LARGE,
  /// The file cannot be read: a folder, a device, no permission, a failing disk.
  UNREADABLE_SOURCE,
  /// The bytes are not a JPEG or PNG image, or a damaged one.
  NOT_AN_IMAGE,
  /// The image exceeds [Limits#maxPixels()] or [Limits#maxSide()].
  IMAGE_TOO_LARGE,
  /// The file cannot be written: a folder, no permission, a failing disk.
  UNWRITABLE_TARGET,
  /// The disk has no room for the file.
  DISK_FULL
}
