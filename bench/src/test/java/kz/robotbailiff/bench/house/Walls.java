package kz.robotbailiff.bench.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which part of the house may know which, for a house that stands in this package.
record Walls(String house) {

    private static final List<String> ROOMS =
            List.of(
                    "intake",
                    "registry",
                    "portal",
                    "payment",
                    "ruling",
                    "notice",
                    "measure",
                    "transfer",
                    "console",
                    "policy");

    private static final String NAMES_THAT_SAY_NOTHING = ".*(Manager|Utils?|Impl|DTO|Dto|Helpers?)";

    private static final Set<String> CLOCKS =
            Set.of(
                    "java.time.Instant.now",
                    "java.time.LocalDate.now",
                    "java.time.LocalDateTime.now",
                    "java.time.LocalTime.now",
                    "java.time.ZonedDateTime.now",
                    "java.time.OffsetDateTime.now",
                    "java.time.Year.now",
                    "java.time.YearMonth.now",
                    "java.time.Clock.systemUTC",
                    "java.time.Clock.systemDefaultZone",
                    "java.time.Clock.system",
                    "java.lang.System.currentTimeMillis");

    private static final Set<String> DICE =
            Set.of(
                    "java.util.UUID.randomUUID",
                    "java.lang.Math.random",
                    "java.util.Random.<init>",
                    "java.util.SplittableRandom.<init>",
                    "java.security.SecureRandom.<init>",
                    "java.util.concurrent.ThreadLocalRandom.current");

    /// Every rule by its name.
    Map<String, ArchRule> rules() {
        var rules = new LinkedHashMap<String, ArchRule>();
        for (var room : ROOMS) {
            rules.put("star: " + room, star(room));
        }
        rules.put("star: docket", knowsOnly("service.docket", "core", "service.platform"));
        rules.put("star: platform", knowsOnly("service.platform", "core"));
        rules.put("service is shipped alone", knowsOnly("service", "core"));
        rules.put("sandbox meets service in few places", sandbox());
        rules.put("order: money", knowsOnly("core.money"));
        rules.put("order: document", knowsOnly("core.document", "core.money"));
        rules.put("order: law", knowsOnly("core.law", "core.document", "core.money"));
        rules.put("core knows the JDK and JSpecify only", pureCore());
        rules.put("only platform reads the clock", onlyPlatformCalls(CLOCKS));
        rules.put("only platform throws dice", onlyPlatformCalls(DICE));
        rules.put("names say what a class is", names());
        return rules;
    }

    ArchRule rule(String name) {
        return Objects.requireNonNull(rules().get(name), name);
    }

    private ArchRule star(String room) {
        return knowsOnly("service." + room, "core", "service.docket", "service.platform");
    }

    /// What is no part of the house, such as the JDK, is left to each module's POM.
    private ArchRule knowsOnly(String part, String... others) {
        var allowed = new ArrayList<>(List.of(in(part)));
        Arrays.stream(others).map(this::in).forEach(allowed::add);
        var known = JavaClass.Predicates.resideInAnyPackage(allowed.toArray(String[]::new));
        var strangers = JavaClass.Predicates.resideOutsideOfPackage(house + "..");
        return classes()
                .that()
                .resideInAPackage(in(part))
                .should()
                .onlyDependOnClassesThat(known.or(strangers));
    }

    private ArchRule pureCore() {
        return classes()
                .that()
                .resideInAPackage(in("core"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(in("core"), "java..", "org.jspecify..");
    }

    /// A stand-in knows the wire, never the program at its other end.
    private ArchRule sandbox() {
        var starters =
                DescribedPredicate.describe(
                        "start the service",
                        (JavaClass type) ->
                                type.getPackageName().equals(house + ".sandbox")
                                        || type.getPackageName()
                                                .startsWith(house + ".sandbox.story"));
        return noClasses()
                .that()
                .resideInAPackage(in("sandbox"))
                .and(DescribedPredicate.not(starters))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in("service"));
    }

    private ArchRule onlyPlatformCalls(Set<String> forbidden) {
        return noClasses()
                .that()
                .resideInAnyPackage(in("core"), in("service"))
                .and()
                .resideOutsideOfPackage(in("service.platform"))
                .should(call(forbidden));
    }

    private ArchRule names() {
        return classes()
                .that()
                .resideInAPackage(house + "..")
                .should()
                .haveNameNotMatching(NAMES_THAT_SAY_NOTHING);
    }

    private static ArchCondition<JavaClass> call(Set<String> forbidden) {
        return new ArchCondition<>("call " + forbidden) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (var access : type.getAccessesFromSelf()) {
                    var met = forbidden.contains(target(access));
                    events.add(new SimpleConditionEvent(type, met, access.getDescription()));
                }
            }
        };
    }

    private static String target(JavaAccess<?> access) {
        return access.getTargetOwner().getFullName() + "." + access.getTarget().getName();
    }

    private String in(String part) {
        return house + "." + part + "..";
    }
}
