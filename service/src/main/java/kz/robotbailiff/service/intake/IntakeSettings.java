package kz.robotbailiff.service.intake;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings of intake: `robot.intake.…`.
///
/// @param certificates for each client the PEM file of the certificate that its documents are
///     signed with
@ConfigurationProperties("robot.intake")
public record IntakeSettings(@DefaultValue Map<String, Path> certificates) {}
