package kz.robotbailiff.service.docket;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an installation decides for the docket.
///
/// @param regions the only regions that take documents, by the first two digits of the KATO code;
///     empty means that the law and the ministry's switch alone decide
@ConfigurationProperties("robot.docket")
record DocketSettings(@DefaultValue Set<Integer> regions) {}
