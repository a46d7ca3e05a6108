package io.ferro.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.tck.PgBouncerOptions.Mode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@NeedsProgram(PgBouncer.PROGRAM)
class PgBouncerTest {

    @Test
    void leavesNoProcessAndNoDirectory() throws IOException {
        int port;
        Path home;
        try (PgBouncer pooler = PgBouncer.start(PgBouncerOptions.of(Mode.SESSION, 1))) {
            port = pooler.port();
            home = pooler.home();
            assertThat(home).isDirectory();
            assertThat(pooler.log()).contains("listening on 127.0.0.1:" + port);
        }
        assertThat(home).doesNotExist();
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(IOException.class);
    }
}
