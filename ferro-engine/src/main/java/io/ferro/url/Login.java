package io.ferro.url;

import io.ferro.ConnectionSettings;
import io.ferro.error.ConnectionErrors;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who enters a server. The settings win, then what stands before the host; an empty text means none.
 *
 * @param user the user
 * @param password the password
 */
record Login(@Nullable String user, @Nullable String password) {

    static Login of(UrlText text, ConnectionSettings settings, String userInfo, PostgresParameters parameters) {
        int colon = Places.of(':', userInfo, 0, userInfo.length());
        String user = text.decode(userInfo.substring(0, colon));
        String password = text.decode(userInfo.substring(Math.min(colon + 1, userInfo.length())));
        if ((!user.isEmpty() && parameters.user() != null) || (!password.isEmpty() && parameters.password() != null)) {
            throw text.wrong("the user or the password is given twice", "Give it before the host or as a parameter.");
        }
        return new Login(
                first("username", settings.username(), user, parameters.user()),
                first("password", settings.password(), password, parameters.password()));
    }

    private static @Nullable String first(
            String setting, Optional<String> given, String beforeHost, @Nullable String parameter) {
        if (given.filter(value -> !value.isEmpty()).isPresent()) {
            if (given.get().indexOf('\0') >= 0) {
                // In the driver's first message it would end the value and begin a setting of the server.
                throw ConnectionErrors.nullCharacter(setting);
            }
            return given.get();
        }
        String inUrl = beforeHost.isEmpty() ? parameter : beforeHost;
        return inUrl == null || inUrl.isEmpty() ? null : inUrl;
    }

    /** {@return nothing about the password} */
    @Override
    public String toString() {
        return "Login[" + user + "]";
    }
}
