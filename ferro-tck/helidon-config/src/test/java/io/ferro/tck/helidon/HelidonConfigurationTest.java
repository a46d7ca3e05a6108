package io.ferro.tck.helidon;

import io.ferro.tck.config.ConfigurationAssertions;
import io.helidon.config.encryption.EncryptionUtil;
import java.util.Map;

class HelidonConfigurationTest extends ConfigurationAssertions {

    private static final String PASSWORD = "a password for tests";

    @Override
    protected String provider() {
        return "io.helidon.config.";
    }

    /** Helidon wants the password in the environment, unless it is told that no encryption is required. */
    @Override
    protected Map<String, String> hidden(String key, String secret) {
        return Map.of(
                key,
                "${GCM=" + EncryptionUtil.encryptAes(PASSWORD.toCharArray(), secret) + "}",
                "security.config.aes.insecure-passphrase",
                PASSWORD,
                "security.config.require-encryption",
                "false");
    }
}
