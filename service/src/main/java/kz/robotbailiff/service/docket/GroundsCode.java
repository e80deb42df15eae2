package kz.robotbailiff.service.docket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.robotbailiff.core.law.Finding;
import kz.robotbailiff.core.law.Norm;
import kz.robotbailiff.core.proceeding.Grounds;

/// Grounds as they are stored: short codes, from which sentences are made when somebody asks.
///
/// A rule is `code!NORM!met!inputs`, met is `+`, `-` (may be corrected) or `x` (may not); inputs
/// are `name=value` joined by `;`, and rules are joined by a line feed.
public final class GroundsCode {

    private static final Pattern SIGNS = Pattern.compile("[!;=\\n]");

    private GroundsCode() {}

    /// The grounds as one text.
    public static String encode(Grounds grounds) {
        return grounds.findings().stream()
                .map(GroundsCode::encode)
                .collect(Collectors.joining("\n"));
    }

    /// The grounds that a text holds.
    public static Grounds decode(String text) {
        if (text.isEmpty()) {
            return new Grounds(List.of());
        }
        var findings = new ArrayList<Finding>();
        text.lines().forEach(line -> findings.add(finding(line)));
        return new Grounds(List.copyOf(findings));
    }

    private static String encode(Finding finding) {
        var met = finding.met() ? "+" : finding.correctable() ? "-" : "x";
        var inputs =
                finding.inputs().entrySet().stream()
                        .map(input -> plain(input.getKey()) + "=" + plain(input.getValue()))
                        .collect(Collectors.joining(";"));
        return finding.rule() + "!" + finding.norm().name() + "!" + met + "!" + inputs;
    }

    private static Finding finding(String line) {
        var parts = line.split("!", 4);
        return new Finding(
                parts[0],
                Norm.valueOf(parts[1]),
                parts[2].equals("+"),
                parts[2].equals("-"),
                inputs(parts[3]));
    }

    private static Map<String, String> inputs(String text) {
        var inputs = new LinkedHashMap<String, String>();
        if (!text.isEmpty()) {
            for (var input : text.split(";")) {
                var parts = input.split("=", 2);
                inputs.put(parts[0], parts[1]);
            }
        }
        return inputs;
    }

    /// Inputs are days, sums and codes; the signs of this notation do not occur in them.
    static String plain(String value) {
        return SIGNS.matcher(value).replaceAll("_");
    }
}
