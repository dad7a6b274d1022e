package dev.tonewright.server.access;

import com.linecorp.armeria.common.TlsKeyPair;
import com.linecorp.armeria.common.TlsProvider;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** The service's own certificate and the authorities of its clients; read again on change. */
final class Certificates implements TlsProvider {

  private final Reloaded<Read> files;

  private record Read(TlsKeyPair pair, List<X509Certificate> authorities) {}

  Certificates(AccessSettings.Tls tls) {
    List<Path> all = new ArrayList<>(List.of(tls.certificate(), tls.key()));
    tls.authorities().ifPresent(all::add);
    this.files = new Reloaded<>("tls", all, () -> read(tls));
  }

  private static Read read(AccessSettings.Tls tls) throws Exception {
    TlsKeyPair pair = TlsKeyPair.of(tls.key().toFile(), tls.certificate().toFile());
    List<X509Certificate> authorities = new ArrayList<>();
    if (tls.authorities().isPresent()) {
      byte[] pem = Files.readAllBytes(tls.authorities().get());
      CertificateFactory.getInstance("X.509")
          .generateCertificates(new ByteArrayInputStream(pem))
          .forEach(certificate -> authorities.add((X509Certificate) certificate));
    }
    return new Read(pair, List.copyOf(authorities));
  }

  @Override
  public TlsKeyPair keyPair(String hostname) {
    return files.get().pair();
  }

  @Override
  public List<X509Certificate> trustedCertificates(String hostname) {
    return files.get().authorities();
  }
}
