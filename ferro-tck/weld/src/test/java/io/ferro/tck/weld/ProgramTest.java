package io.ferro.tck.weld;

import io.ferro.tck.program.ProgramAssertions;
import io.ferro.tck.weld.main.GuestBookMain;

class ProgramTest extends ProgramAssertions {

    ProgramTest() {
        super(
                GuestBookMain.class.getName(),
                "Exception in thread \"main\" org.jboss.weld.exceptions.DeploymentException: ",
                "-Dorg.jboss.logging.provider=slf4j");
    }
}
