package newshound.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What came of an export, read by parsers that are not ours.
final class Exported {
    static final String ATOM = "http://www.w3.org/2005/Atom";

    private Exported() {}

    static List<NamedCsvRecord> csv(String body) {
        return CsvReader.builder().ofNamedCsvRecord(body).stream().toList();
    }

    static List<JsonNode> jsonLines(String body) {
        return body.lines().map(JsonMapper.shared()::readTree).toList();
    }

    static Document atom(String body) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(body)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(body, e);
        }
    }

    static List<Element> entries(String body) {
        return elements(atom(body).getDocumentElement(), "entry");
    }

    static List<Element> elements(Element parent, String name) {
        var found = parent.getElementsByTagNameNS(ATOM, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }

    static List<String> texts(Element parent, String name) {
        return elements(parent, name).stream().map(Element::getTextContent).toList();
    }

    /// The ids of all hits, page after page by cursor.
    static List<String> pages(FixtureServer server, String question, int size) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (true) {
            JsonNode page = FixtureServer.json(server.get(question + "&facets=&size=" + size + cursor));
            page.get("hits").forEach(hit -> ids.add(hit.get("id").stringValue()));
            if (page.get("cursor").isNull()) {
                assertThat(page.at("/total/value").intValue()).isEqualTo(ids.size());
                return ids;
            }
            cursor = "&cursor=" + page.get("cursor").stringValue();
        }
    }

    static long count(HttpResponse<String> reply) {
        return reply.headers().firstValueAsLong(ExportReply.COUNT).orElseThrow();
    }
}
