package kz.robotbailiff.service.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every setting of the service, as the compiler found them in the rooms' settings records.
public final class SettingsPage {

    private static final String METADATA = "/META-INF/spring-configuration-metadata.json";

    private SettingsPage() {}

    /// One setting.
    ///
    /// @param name as in `--name=value`, or in upper case with underscores in the environment
    public record Setting(String name, String type, String value, String says) {}

    /// All settings whose name begins with `robot.`, by name.
    public static List<Setting> settings() {
        try (var file = SettingsPage.class.getResourceAsStream(METADATA)) {
            if (file == null) {
                return List.of();
            }
            var settings = new ArrayList<Setting>();
            for (var property : JsonMapper.shared().readTree(file).path("properties")) {
                settings.add(setting(property));
            }
            settings.removeIf(setting -> !setting.name().startsWith("robot."));
            settings.sort(Comparator.comparing(Setting::name));
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The settings as a page for a terminal.
    public static String text() {
        var page = new StringBuilder();
        for (var setting : settings()) {
            page.append("  --").append(setting.name()).append("=<").append(setting.type());
            page.append('>');
            if (!setting.value().isEmpty()) {
                page.append("  (").append(setting.value()).append(')');
            }
            page.append(System.lineSeparator());
            if (!setting.says().isEmpty()) {
                page.append("      ").append(setting.says()).append(System.lineSeparator());
            }
        }
        return page.toString();
    }

    private static Setting setting(JsonNode property) {
        var type = property.path("type").asString("");
        return new Setting(
                property.path("name").asString(""),
                type.replaceAll("[a-zA-Z0-9_$.]*[.$]([A-Z])", "$1"),
                property.path("defaultValue").asString(""),
                property.path("description").asString(""));
    }
}
