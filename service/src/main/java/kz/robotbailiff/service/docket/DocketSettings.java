package kz.robotbailiff.service.docket;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an installation decides for the docket.
///
/// @param regions the only regions that take documents, by the first two digits of the KATO code;
///     empty means that the law and the ministry's switch alone decide
/// @param archiveAfter how long after its last act a closed file stays in the tables that rounds
///     work on, before it is packed at night; the year in which it may be quarrelled about, and a
///     month
@ConfigurationProperties("robot.docket")
record DocketSettings(
        @DefaultValue Set<Integer> regions, @DefaultValue("400d") Duration archiveAfter) {}
