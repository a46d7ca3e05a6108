package io.ferro.tck.weld;

class BuildCompatibleExtensionTest extends WeldSeAssertions {

    BuildCompatibleExtensionTest() {
        super(WhichExtension.BUILD_COMPATIBLE);
    }
}
