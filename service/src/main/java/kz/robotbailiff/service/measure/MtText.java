package kz.robotbailiff.service.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.service.measure.MtTags.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One message of the text wire: from its tree to lines and back.
///
/// A value keeps the characters that mean something in a line as `%` and two hexadecimal digits.
final class MtText {

    private static final String MARKS = "%/{}:\r\n";
    private static final String BEGIN = "{4:";
    private static final String END = "-}";
    private static final int HEX = 16;

    private MtText() {}

    static void write(StringBuilder to, String address, String reference, JsonNode tree) {
        var form = MtTags.FORMS.get(tree.path("type").asString("Receipt"));
        if (form == null) {
            throw new IllegalArgumentException("no form for it");
        }
        to.append("{1:F01ROBOTKZKAXXX0000000000}{2:I998").append(address).append("N2020}");
        to.append(BEGIN).append('\n').append(":20:").append(reference).append('\n');
        to.append(":12:400\n:77E:FORMS/").append(form.code()).append('/');
        to.append(form.title()).append('\n');
        MtTags.TAGS.forEach(tag -> line(to, tag, tree));
        tree.path("accounts").forEach(each -> values(to, MtTags.ACCOUNT, each));
        to.append(END).append('\n');
    }

    private static void line(StringBuilder to, Tag tag, JsonNode tree) {
        var from = tag.group() == null ? tree : tree.path(tag.group());
        if (from.has(plain(tag.values().getFirst()))) {
            values(to, tag, from);
        }
    }

    private static void values(StringBuilder to, Tag tag, JsonNode from) {
        to.append('/').append(tag.name());
        for (var name : tag.values()) {
            var value = from.path(plain(name)).asString("");
            to.append('/').append(isSum(name) ? "KZT" + value.replace('.', ',') : masked(value));
        }
        to.append('\n');
    }

    /// The trees of all messages in a text.
    static List<JsonNode> read(String text) throws Unreadable {
        var trees = new ArrayList<JsonNode>();
        int from = text.indexOf(BEGIN);
        while (from >= 0) {
            int end = text.indexOf("\n" + END, from);
            if (end < 0) {
                throw bad("a message without its end");
            }
            trees.add(tree(text.substring(from + BEGIN.length(), end).strip().split("\\R", -1)));
            from = text.indexOf(BEGIN, end);
        }
        return trees;
    }

    private static ObjectNode tree(String[] lines) throws Unreadable {
        var tree = JsonMapper.shared().createObjectNode();
        for (var line : lines) {
            if (line.startsWith(":77E:FORMS/")) {
                tree.put("type", type(line.split("/", -1)[1]));
            } else if (line.startsWith("/")) {
                take(line.substring(1).split("/", -1), tree);
            } else if (!line.startsWith(":20:") && !line.equals(":12:400")) {
                throw bad("a line that no form has");
            }
        }
        return tree;
    }

    private static String type(String code) throws Unreadable {
        return MtTags.FORMS.entrySet().stream()
                .filter(each -> each.getValue().code().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> bad("an unknown form"));
    }

    private static void take(String[] cells, ObjectNode tree) throws Unreadable {
        if (cells[0].equals(MtTags.ACCOUNT.name())) {
            var list =
                    tree.path("accounts").isArray()
                            ? tree.withArray("accounts")
                            : tree.putArray("accounts");
            take(MtTags.ACCOUNT, cells, list.addObject());
            return;
        }
        for (var tag : MtTags.TAGS) {
            if (tag.name().equals(cells[0])) {
                take(tag, cells, tag.group() == null ? tree : tree.putObject(tag.group()));
                return;
            }
        }
        throw bad("an unknown line");
    }

    private static void take(Tag tag, String[] cells, ObjectNode to) throws Unreadable {
        if (cells.length != tag.values().size() + 1) {
            throw bad("a line with too few or too many values");
        }
        for (int i = 1; i < cells.length; i++) {
            var name = tag.values().get(i - 1);
            if (!cells[i].isEmpty()) {
                to.put(plain(name), isSum(name) ? sum(cells[i]) : unmasked(cells[i]));
            }
        }
    }

    private static String sum(String cell) throws Unreadable {
        if (!cell.startsWith("KZT") || cell.contains(".")) {
            throw bad("a sum not in KZT with a comma");
        }
        return cell.substring("KZT".length()).replace(',', '.');
    }

    private static boolean isSum(String name) {
        return name.startsWith("+");
    }

    private static String plain(String name) {
        return isSum(name) ? name.substring(1) : name;
    }

    private static String masked(String value) {
        var masked = new StringBuilder();
        value.chars()
                .forEach(each -> {
                    if (MARKS.indexOf(each) >= 0) {
                        masked.append("%%%02X".formatted(each));
                    } else {
                        masked.append((char) each);
                    }
                });
        return masked.toString();
    }

    private static String unmasked(String value) throws Unreadable {
        var plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) != '%') {
                plain.append(value.charAt(i));
                continue;
            }
            try {
                plain.append((char) Integer.parseInt(value.substring(i + 1, i + 3), HEX));
            } catch (IndexOutOfBoundsException | NumberFormatException _) {
                throw bad("a mark that is none");
            }
            i += 2;
        }
        return plain.toString();
    }

    static Unreadable bad(String what) {
        return new Unreadable(Unreadable.SCHEMA, what);
    }
}
