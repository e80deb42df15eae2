package kz.robotbailiff.service.docket;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an installation decides about the law.
///
/// @param reading answers to questions that the law leaves open, by the code of the row in
///     `law/reading.csv`, in place of the table's: `robot.law.reading.ceiling.included=no`, or
///     `no from 2026-09-01`
/// @param horizonWeeks how many weeks before the last day for which the law is known the alarm is
///     raised
@ConfigurationProperties("robot.law")
record LawSettings(
        @DefaultValue Map<String, String> reading, @DefaultValue("6") int horizonWeeks) {}
