package io.ferro.tck.helidon;

import io.ferro.tck.NeedsJava;
import io.ferro.tck.program.ProgramAssertions;
import io.ferro.tck.weld.main.GuestBookMain;

@NeedsJava(21)
class ProgramTest extends ProgramAssertions {

    ProgramTest() {
        super(
                GuestBookMain.class.getName(),
                "Exception in thread \"main\" org.jboss.weld.exceptions.DeploymentException: ",
                "--enable-native-access=ALL-UNNAMED",
                "-Dmp.initializer.allow=true",
                "-Dmp.initializer.no-warn=true",
                "-Dserver.port=0",
                "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file"));
    }
}
