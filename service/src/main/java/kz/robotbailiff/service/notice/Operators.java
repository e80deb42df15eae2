package kz.robotbailiff.service.notice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kz.robotbailiff.service.notice.Pulse.Turn;

/// Sends through the preferred SMS operator, and through the next one what that certainly did not
/// take; what *may* have gone out is never given to another.
final class Operators implements SmsGateway {

    private static final Duration SHIFT_AFTER = Duration.ofSeconds(1);
    private static final Duration LAST_RESORT = Duration.ofSeconds(12);
    private static final Submitted UNSENT = new Submitted.NotNow("no operator");

    private final List<SmppGateway> operators;

    /// @param operators the preferred one first
    Operators(List<SmppGateway> operators) {
        this.operators = List.copyOf(operators);
    }

    @Override
    public List<Submitted> send(List<Submission> parts) {
        var results = new ArrayList<>(Collections.nCopies(parts.size(), UNSENT));
        if (operators.size() > 1) {
            for (var operator : operators) {
                var turn = operator.pulse().turn();
                if (turn != Turn.NONE) {
                    long trial = parts.isEmpty() ? 0 : parts.getFirst().message();
                    through(
                            operator.patient(SHIFT_AFTER, turn == Turn.ALL),
                            parts,
                            i -> turn == Turn.ALL || parts.get(i).message() == trial,
                            results);
                }
            }
        }
        through(lastResort().patient(LAST_RESORT, false), parts, _ -> true, results);
        return results;
    }

    /// The first that is not resting, or the preferred one if all are.
    private SmppGateway lastResort() {
        return operators.stream()
                .filter(each -> !each.pulse().isResting())
                .findFirst()
                .orElse(operators.getFirst());
    }

    private static void through(
            SmsGateway gateway,
            List<Submission> parts,
            IntPredicate which,
            List<Submitted> results) {
        var left =
                IntStream.range(0, parts.size())
                        .filter(which)
                        .filter(i -> results.get(i) instanceof Submitted.NotNow)
                        .toArray();
        if (left.length == 0) {
            return;
        }
        var came = gateway.send(IntStream.of(left).mapToObj(parts::get).toList());
        for (int i = 0; i < left.length; i++) {
            results.set(left[i], came.get(i));
        }
    }
}
