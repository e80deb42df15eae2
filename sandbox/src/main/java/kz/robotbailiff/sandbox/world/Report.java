package kz.robotbailiff.sandbox.world;

import java.util.Map;

/// One message from a stand-in to the service: POSTed to `path` of the service with these headers.
public record Report(String standIn, String path, Map<String, String> headers, String body) {

    /// A report in JSON.
    public static Report json(String standIn, String path, Object value) {
        var type = Map.of("Content-Type", "application/json");
        return new Report(standIn, path, type, Json.write(value));
    }
}
