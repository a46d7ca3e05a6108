package io.ferro.tck.helidon;

import io.ferro.tck.NeedsJava;
import io.ferro.tck.config.ConfigurationAssertions;
import java.util.Map;

@NeedsJava(21)
class HelidonConfigurationTest extends ConfigurationAssertions {

    private static final String PASSWORD = "a password for tests";

    @Override
    protected String provider() {
        return "io.helidon.config.";
    }

    /** Helidon wants the password in the environment, unless it is told that no encryption is required. */
    @Override
    protected Map<String, String> hidden(String key, String secret) throws ReflectiveOperationException {
        Object encrypted = Class.forName("io.helidon.config.encryption.EncryptionUtil")
                .getMethod("encryptAes", char[].class, String.class)
                .invoke(null, PASSWORD.toCharArray(), secret);
        return Map.of(
                key,
                "${GCM=" + encrypted + "}",
                "security.config.aes.insecure-passphrase",
                PASSWORD,
                "security.config.require-encryption",
                "false");
    }
}
