package io.ferro.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What leaves the house: these artifacts and no others, each in the list of versions that users import. */
class PublishingTest {

    private static final Set<String> PUBLISHED =
            Set.of("ferro-processor", "ferro-engine", "ferro-config", "ferro-cdi", "ferro-tck");

    private static final Path ROOT = Checkout.root().resolve("pom.xml");
    private static final Path BOM = Checkout.root().resolve("ferro-engine/bom/pom.xml");

    @Test
    void allOtherModulesAreInternal() throws Exception {
        Set<String> published = new TreeSet<>();
        for (Path pom : poms()) {
            if (!pom.equals(BOM) && !one(pom, "/project/properties/internal").equals("true")) {
                published.add(artifact(pom));
            }
        }
        assertThat(published).isEqualTo(PUBLISHED);
    }

    @Test
    void nothingButThatPropertyDecidesWhatIsInstalledAndDeployed() throws Exception {
        for (Path pom : poms()) {
            assertThat(Files.readString(pom))
                    .as(pom.toString())
                    .doesNotContain(
                            "maven-deploy-plugin", "maven-install-plugin", "maven.deploy.skip", "maven.install.skip");
        }
        for (String plugin : List.of("maven-install-plugin", "maven-deploy-plugin")) {
            assertThat(one(ROOT, "//pluginManagement//plugin[artifactId='" + plugin + "']/configuration/skip"))
                    .isEqualTo("${internal}");
        }
    }

    @Test
    void theListOfVersionsHasWhatIsPublishedAndNothingElse() throws Exception {
        assertThat(all(BOM, "/project/dependencyManagement//dependency/artifactId"))
                .containsExactlyInAnyOrderElementsOf(PUBLISHED);
        assertThat(all(BOM, "/project/dependencyManagement//dependency/version"))
                .containsOnly("${project.version}");
        assertThat(all(BOM, "/project/parent")).isEmpty();
    }

    @Test
    void theListOfVersionsFollowsTheParentThatItDoesNotHave() throws Exception {
        assertThat(one(BOM, "/project/version")).isEqualTo(one(ROOT, "/project/version"));
        assertThat(one(BOM, "//plugin[artifactId='spotless-maven-plugin']/version"))
                .isEqualTo(one(ROOT, "/project/properties/version.spotless-plugin"));
    }

    @Test
    void everyPublishedJarIsAModule() throws Exception {
        for (Path pom : poms()) {
            if (PUBLISHED.contains(artifact(pom))) {
                assertThat(pom.resolveSibling("src/main/java/module-info.java")).exists();
            }
        }
    }

    private static List<Path> poms() throws Exception {
        return all(ROOT, "/project/modules/module").stream()
                .map(module -> Checkout.root().resolve(module).resolve("pom.xml"))
                .toList();
    }

    private static String artifact(Path pom) throws Exception {
        return one(pom, "/project/artifactId");
    }

    private static String one(Path pom, String path) throws Exception {
        return String.join(" ", all(pom, path));
    }

    private static List<String> all(Path pom, String path) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        NodeList nodes =
                (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent().strip())
                .toList();
    }
}
