package kz.robotbailiff.service.portal;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// A form with a file, as a browser packs it.
final class Parcel {

    static final String EDGE = "----edge";

    private Parcel() {}

    static BodyPublisher of(Map<String, String> fields, String name, byte[] file) {
        var text = new StringBuilder();
        fields.forEach((field, value) -> text.append(head(field, "")).append(value).append("\r\n"));
        text.append(head(name, "; filename=\"../photo.jpg\"\r\nContent-Type: image/jpeg"));
        return BodyPublishers.ofByteArrays(
                List.of(bytes(text.toString()), file, bytes("\r\n--" + EDGE + "--\r\n")));
    }

    private static String head(String name, String more) {
        return "--"
                + EDGE
                + "\r\nContent-Disposition: form-data; name=\""
                + name
                + "\""
                + more
                + "\r\n\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
