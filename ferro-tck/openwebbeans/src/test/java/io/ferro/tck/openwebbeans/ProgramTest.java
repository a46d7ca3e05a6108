package io.ferro.tck.openwebbeans;

import io.ferro.tck.program.ProgramAssertions;
import io.ferro.tck.weld.main.GuestBookMain;

class ProgramTest extends ProgramAssertions {

    ProgramTest() {
        super(
                GuestBookMain.class.getName(),
                "",
                "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file"));
    }
}
