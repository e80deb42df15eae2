package kz.robotbailiff.service.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads one JSON object field by field and notes every fault instead of stopping at the first.
///
/// A faulty field reads as an empty text; whoever asked calls [#refuseIfFaulty] before using any.
final class Sheet {

    private final @Nullable JsonNode object;
    private final String path;
    private final List<Fault> faults;
    private final Set<String> known = new HashSet<>();

    private Sheet(@Nullable JsonNode object, String path, List<Fault> faults) {
        this.object = object;
        this.path = path;
        this.faults = faults;
    }

    /// The outermost object.
    static Sheet of(JsonNode node) {
        var faults = new ArrayList<Fault>();
        if (!node.isObject()) {
            faults.add(Fault.of("", "type.object"));
        }
        return new Sheet(node.isObject() ? node : null, "", faults);
    }

    /// A text that must be there.
    String text(String name, Rule rule) {
        var text = optional(name, rule);
        if (object != null && object.get(name) == null) {
            fault(name, "required");
        }
        return text == null ? "" : text;
    }

    /// A text that may be left out; `null` in its place is a fault.
    @Nullable String optional(String name, Rule rule) {
        known.add(name);
        var node = object == null ? null : object.get(name);
        return node == null ? null : checked(path + name, node, rule);
    }

    /// A list of texts that may be left out.
    List<String> list(String name, int most, Rule rule) {
        known.add(name);
        var node = object == null ? null : object.get(name);
        if (node == null) {
            return List.of();
        }
        if (!node.isArray() || node.size() > most) {
            fault(name, "type.list");
            return List.of();
        }
        var texts = new ArrayList<String>();
        for (int i = 0; i < node.size(); i++) {
            texts.add(checked(path + name + "[" + i + "]", node.get(i), rule));
        }
        return texts;
    }

    /// An object that must be there.
    Sheet part(String name) {
        known.add(name);
        var node = object == null ? null : object.get(name);
        if (node != null && !node.isObject()) {
            fault(name, "type.object");
        } else if (node == null && object != null) {
            fault(name, "required");
        }
        return new Sheet(node != null && node.isObject() ? node : null, path + name + ".", faults);
    }

    /// Notes a fault of a field of this object.
    void fault(String name, String rule) {
        faults.add(Fault.of(path + name, rule));
    }

    /// Notes every field that was not asked for: what nobody reads must not look as if it counted.
    void done() {
        if (object != null) {
            for (var field : object.properties()) {
                if (!known.contains(field.getKey())) {
                    faults.add(Fault.of(path + shortened(field.getKey()), "unknown"));
                }
            }
        }
    }

    /// Ends the reading: whatever is wrong is refused, all of it at once.
    void refuseIfFaulty() {
        done();
        if (!faults.isEmpty()) {
            throw new Refusal(Trouble.INVALID, List.copyOf(faults)).thrown();
        }
    }

    private String checked(String field, JsonNode node, Rule rule) {
        if (!node.isString()) {
            faults.add(Fault.of(field, "type.text"));
            return "";
        }
        var text = node.stringValue();
        var broken = rule.check(text);
        broken.ifPresent(by -> faults.add(new Fault(field, by.code(), by.values())));
        return broken.isPresent() ? "" : text;
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }
}
