package io.ferro.tck.tls;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Signs certificates. Nobody knows it who is not given its own certificate. */
public final class Authority {

    private static final byte[] ECDSA_WITH_SHA256 = Der.sequence(Der.identifier("1.2.840.10045.4.3.2"));
    private static final String COMMON_NAME = "2.5.4.3";
    private static final String BASIC_CONSTRAINTS = "2.5.29.19";
    private static final String ALTERNATIVE_NAMES = "2.5.29.17";

    private final String name;
    private final KeyPair keys;
    private final X509Certificate certificate;

    private Authority(String name) {
        this.name = name;
        this.keys = keys("EC");
        byte[] mayHaveSigned = extension(BASIC_CONSTRAINTS, Der.sequence(Der.yes()));
        this.certificate = sign(name, keys, Instant.now().plus(Duration.ofDays(2)), List.of(mayHaveSigned));
    }

    /**
     * {@return a new one}
     *
     * @param name its name
     */
    public static Authority create(String name) {
        return new Authority(name);
    }

    /** {@return its own certificate} */
    public X509Certificate certificate() {
        return certificate;
    }

    /**
     * {@return a certificate for a server}
     *
     * @param hosts its names; one that looks like an IPv4 address is written down as one
     */
    public Identity server(String... hosts) {
        return server(Instant.now().plus(Duration.ofDays(2)), hosts);
    }

    /** For a server, and no longer valid. */
    Identity expiredServer(String... hosts) {
        return server(Instant.now().minus(Duration.ofDays(1)), hosts);
    }

    private Identity server(Instant until, String... hosts) {
        List<byte[]> names = new ArrayList<>();
        for (String host : hosts) {
            names.add(
                    host.matches("[0-9.]+")
                            ? Der.value(0x87, address(host))
                            : Der.value(0x82, host.getBytes(StandardCharsets.US_ASCII)));
        }
        byte[] alternatives = extension(ALTERNATIVE_NAMES, Der.sequence(names.toArray(byte[][]::new)));
        KeyPair keys = keys("EC");
        return new Identity(keys.getPrivate(), sign("a server", keys, until, List.of(alternatives)));
    }

    /** For a user of the database, with a key of an algorithm. */
    Identity client(String user, String algorithm) {
        KeyPair keys = keys(algorithm);
        return new Identity(keys.getPrivate(), sign(user, keys, Instant.now().plus(Duration.ofDays(2)), List.of()));
    }

    private X509Certificate sign(String subject, KeyPair subjectKeys, Instant until, List<byte[]> extensions) {
        byte[] contents = Der.sequence(
                Der.value(0xa0, Der.integer(BigInteger.TWO)),
                Der.integer(new BigInteger(64, new SecureRandom())),
                ECDSA_WITH_SHA256,
                named(name),
                Der.sequence(Der.time(until.minus(Duration.ofDays(4))), Der.time(until)),
                named(subject),
                subjectKeys.getPublic().getEncoded(),
                extensions.isEmpty() ? new byte[0] : Der.value(0xa3, Der.sequence(extensions.toArray(byte[][]::new))));
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(contents);
            byte[] whole = Der.sequence(contents, ECDSA_WITH_SHA256, Der.bits(signature.sign()));
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(whole));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] named(String commonName) {
        return Der.sequence(Der.set(Der.sequence(Der.identifier(COMMON_NAME), Der.text(commonName))));
    }

    private static byte[] extension(String identifier, byte[] contents) {
        return Der.sequence(Der.identifier(identifier), Der.octets(contents));
    }

    private static byte[] address(String dotted) {
        String[] numbers = dotted.split("\\.", -1);
        byte[] bytes = new byte[numbers.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(numbers[i]);
        }
        return bytes;
    }

    private static KeyPair keys(String algorithm) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(algorithm.equals("RSA") ? 2048 : 256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
