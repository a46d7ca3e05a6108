package io.ferro.tck.weld;

class PortableExtensionTest extends WeldSeAssertions {

    PortableExtensionTest() {
        super(WhichExtension.PORTABLE);
    }
}
