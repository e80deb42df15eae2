package kz.robotbailiff.service.transfer;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the roster of private bailiffs comes from.
///
/// @param chamber the address of the Republican Chamber's roster
/// @param refresh how old a roster may become before it is asked for again
@ConfigurationProperties("robot.transfer")
public record TransferSettings(@Nullable URI chamber, @DefaultValue("1h") Duration refresh) {}
