package kz.robotbailiff.service.portal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.robotbailiff.service.docket.Explanation;

/// Why a decision was made: its own sentence, and the provisions it rests on.
///
/// @param norms the first few provisions as they are cited; staff see all of them
public record Why(String sentence, String norms) {

    private static final int CITED = 3;

    static Map<Long, Why> of(List<Explanation> explained) {
        return explained.stream().collect(Collectors.toMap(Explanation::decision, Why::of));
    }

    private static Why of(Explanation explained) {
        var norms =
                explained.reasons().stream()
                        .map(Explanation.Reason::norm)
                        .distinct()
                        .limit(CITED)
                        .collect(Collectors.joining("; "));
        return new Why(explained.sentence(), norms);
    }
}
