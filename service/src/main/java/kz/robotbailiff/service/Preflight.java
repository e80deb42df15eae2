package kz.robotbailiff.service;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kz.robotbailiff.service.platform.RefusedStart;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.ClassUtils;

/// Refuses a start that cannot succeed before anything is built, with all that is missing at once:
/// an operator fills in one list instead of trying forty times.
final class Preflight implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String DATABASE = "spring.datasource.url";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var refusals = refusals(context.getEnvironment());
        if (!refusals.isEmpty()) {
            throw new RefusedStart(refusals);
        }
    }

    /// One sentence for each setting that has to be given first.
    static List<String> refusals(Environment environment) {
        var found = new LinkedHashSet<String>();
        if (environment.getProperty(DATABASE, "").isBlank()) {
            found.add(
                    DATABASE
                            + " is missing: give the address of a PostgreSQL 15 or newer,"
                            + " as jdbc:postgresql://HOST/DATABASE.");
        }
        var binder = Binder.get(environment);
        for (var wiring : wirings()) {
            if (applies(wiring, environment)) {
                settings(wiring).forEach(type -> bind(binder, type, found));
            }
        }
        return withoutWholes(found);
    }

    private static List<Class<?>> wirings() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*Wiring")));
        var loader = Preflight.class.getClassLoader();
        var wirings = new ArrayList<Class<?>>();
        for (var each : scanner.findCandidateComponents(Preflight.class.getPackageName())) {
            wirings.add(
                    ClassUtils.resolveClassName(String.valueOf(each.getBeanClassName()), loader));
        }
        return wirings;
    }

    private static boolean applies(Class<?> wiring, Environment environment) {
        var condition = wiring.getAnnotation(ConditionalOnProperty.class);
        if (condition == null) {
            return true;
        }
        var given = environment.getProperty(condition.name()[0]);
        return given == null
                ? condition.matchIfMissing()
                : condition.havingValue().equalsIgnoreCase(given);
    }

    private static List<Class<?>> settings(Class<?> wiring) {
        var enabled = wiring.getAnnotation(EnableConfigurationProperties.class);
        return enabled == null ? List.of() : List.of(enabled.value());
    }

    private static void bind(Binder binder, Class<?> type, Set<String> found) {
        var prefix = type.getAnnotation(ConfigurationProperties.class);
        if (prefix != null) {
            binder.bindOrCreate(prefix.value(), Bindable.of(type), new Gathering(found));
        }
    }

    /// What a record as a whole lacks goes without saying where its parts are named.
    private static List<String> withoutWholes(Set<String> found) {
        return found.stream()
                .filter(sentence ->
                        found.stream().noneMatch(other -> other.startsWith(name(sentence) + ".")))
                .toList();
    }

    private static String name(String sentence) {
        return sentence.substring(0, Math.max(0, sentence.indexOf(' ')));
    }

    /// Notes what a record refuses and goes on with the next.
    private record Gathering(Set<String> found) implements BindHandler {

        @Override
        public @Nullable Object onFailure(
                ConfigurationPropertyName name,
                Bindable<?> target,
                BindContext context,
                Exception error) {
            Throwable cause = error;
            while (cause != null && !(cause instanceof RefusedStart)) {
                cause = cause.getCause();
            }
            found.addAll(
                    cause instanceof RefusedStart refused
                            ? refused.refusals()
                            : List.of("%s cannot be read: %s".formatted(name, root(error))));
            return null;
        }

        private static String root(Throwable error) {
            var cause = error;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            return String.valueOf(cause.getMessage());
        }
    }
}
