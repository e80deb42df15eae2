package kz.robotbailiff.service.docket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.core.law.Finding;
import kz.robotbailiff.core.law.Norm;
import kz.robotbailiff.core.proceeding.Grounds;

/// Grounds as they are stored: short codes, from which sentences are made when somebody asks.
///
/// A rule is `code!NORM!met!inputs`, met is `+`, `-` (may be corrected) or `x` (may not); inputs
/// are `name=value` joined by `;`, and rules are joined by a line feed.
public final class GroundsCode {

    private static final int TYPICAL = 500;

    private GroundsCode() {}

    /// The grounds as one text, made in one piece: each decision that is written has one.
    public static String encode(Grounds grounds) {
        var text = new StringBuilder(TYPICAL);
        for (var finding : grounds.findings()) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            encode(finding, text);
        }
        return text.toString();
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

    private static void encode(Finding finding, StringBuilder text) {
        var met = finding.met() ? "!+!" : finding.correctable() ? "!-!" : "!x!";
        text.append(finding.rule()).append('!').append(finding.norm().name()).append(met);
        int begun = text.length();
        for (var input : finding.inputs().entrySet()) {
            if (text.length() > begun) {
                text.append(';');
            }
            text.append(plain(input.getKey())).append('=').append(plain(input.getValue()));
        }
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
        return value.replace('!', '_').replace(';', '_').replace('=', '_').replace('\n', '_');
    }
}
