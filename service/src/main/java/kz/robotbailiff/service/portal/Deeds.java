package kz.robotbailiff.service.portal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the debtor has done on the page so far, each as a fact that stands.
public record Deeds(
        @Nullable Instant rulingOpened, @Nullable Instant optedOut, @Nullable Instant disputed) {}
