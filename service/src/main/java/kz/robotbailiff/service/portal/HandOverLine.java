package kz.robotbailiff.service.portal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The private bailiff to whom the file went.
public record HandOverLine(
        String bailiff,
        String licence,
        @Nullable String phone,
        @Nullable String address,
        Instant handedAt,
        @Nullable Instant acceptedAt) {}
