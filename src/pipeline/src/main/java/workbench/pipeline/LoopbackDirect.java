package workbench.pipeline;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/// Reaches this very machine directly, and all others through the proxy that is set for the JVM.
final class LoopbackDirect extends ProxySelector {
  @Override
  public List<Proxy> select(URI uri) {
    ProxySelector usual = ProxySelector.getDefault();
    return usual == null || isLoopback(uri.getHost()) ? List.of(Proxy.NO_PROXY) : usual.select(uri);
  }

  @Override
  public void connectFailed(URI uri, SocketAddress proxy, IOException failure) {
    ProxySelector usual = ProxySelector.getDefault();
    if (usual != null) {
      usual.connectFailed(uri, proxy, failure);
    }
  }

  static boolean isLoopback(String host) {
    if (host.equalsIgnoreCase("localhost")) {
      return true;
    }
    try {
      return InetAddress.ofLiteral(host).isLoopbackAddress();
    } catch (IllegalArgumentException nameRatherThanNumber) {
      return false;
    }
  }
}
