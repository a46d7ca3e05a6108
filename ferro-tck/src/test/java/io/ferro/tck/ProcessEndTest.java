package io.ferro.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that used databases and closed none of them leaves nothing behind. */
class ProcessEndTest {

    private static final Pattern PORT = Pattern.compile("at localhost:(\\d+)");

    @TempDir
    private Path temporary;

    /** What the process does. */
    static final class Main {

        private Main() {}

        @SuppressWarnings("resource") // That nobody closes it is the point.
        public static void main(String... arguments) {
            System.out.println(Database.SQLITE.fresh());
            PostgresServer.start(List.of(new EmbeddedPostgresServer()), System.out::println);
        }
    }

    @Test
    void neitherFilesNorServers() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-classpath",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        assertThat(temporary).isEmptyDirectory();
        Matcher port = PORT.matcher(output);
        assertThat(port.find()).as(output).isTrue();
        assertThatThrownBy(() -> connect(Integer.parseInt(port.group(1)))).isInstanceOf(ConnectException.class);
    }

    private static void connect(int port) throws IOException {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
    }
}
