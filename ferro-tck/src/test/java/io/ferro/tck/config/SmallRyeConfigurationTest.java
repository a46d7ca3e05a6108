package io.ferro.tck.config;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

class SmallRyeConfigurationTest extends ConfigurationAssertions {

    private static final byte[] VECTOR = new byte[12];

    @Override
    protected String provider() {
        return "io.smallrye.config.";
    }

    /** In the form of {@code smallrye-config-crypto}: the length of the vector, the vector, what is encrypted. */
    @Override
    protected Map<String, String> hidden(String key, String secret) throws Exception {
        String password = "a password for tests";
        byte[] aes = MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(aes, "AES"), new GCMParameterSpec(128, VECTOR));
        byte[] encrypted = cipher.doFinal(secret.getBytes(StandardCharsets.UTF_8));
        byte[] all = ByteBuffer.allocate(1 + VECTOR.length + encrypted.length)
                .put((byte) VECTOR.length)
                .put(VECTOR)
                .put(encrypted)
                .array();
        return Map.of(
                key,
                "${aes-gcm-nopadding::" + Base64.getUrlEncoder().encodeToString(all) + "}",
                "smallrye.config.secret-handler.aes-gcm-nopadding.encryption-key",
                password);
    }
}
