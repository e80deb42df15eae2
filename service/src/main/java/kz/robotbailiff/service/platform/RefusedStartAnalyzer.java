package kz.robotbailiff.service.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Lets a refused start stand in the log as its sentences, without the stack that led there.
public final class RefusedStartAnalyzer extends AbstractFailureAnalyzer<RefusedStart> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, RefusedStart cause) {
        return new FailureAnalysis(
                String.join(System.lineSeparator(), cause.refusals()),
                "Change what each sentence names; docs/operations.md and `./robot serve --help`"
                        + " list every setting.",
                cause);
    }
}
