package kz.robotbailiff.sandbox.identity;

import java.util.List;
import kz.robotbailiff.core.document.Source;

/// The machine of one source of enforcement documents, which fetches tokens for the intake API.
public record SourceClient(String id, Source source) {

    /// The scope that opens the intake API.
    public static final String SCOPE = "intake";

    /// One client for each source.
    public static final List<SourceClient> ALL =
            List.of(
                    new SourceClient("erap", Source.ADMINISTRATIVE_REGISTER),
                    new SourceClient("tax", Source.TAX_SYSTEM),
                    new SourceClient("courts", Source.COURT_SYSTEM));

    /// The client of a source.
    public static SourceClient of(Source source) {
        return ALL.stream().filter(client -> client.source() == source).findFirst().orElseThrow();
    }

    /// The client's published secret.
    public String secret() {
        return id + "-sandbox";
    }
}
