package io.ferro.tck.tls;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/**
 * A certificate with its key.
 *
 * @param key the key
 * @param certificate the certificate
 */
public record Identity(PrivateKey key, X509Certificate certificate) {}
