package kz.robotbailiff.service.console;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.docket.Carrier;
import kz.robotbailiff.service.docket.Delivery;
import kz.robotbailiff.service.docket.Enclosures;
import kz.robotbailiff.service.docket.HandOvers;
import kz.robotbailiff.service.docket.MoneyDesk;
import kz.robotbailiff.service.docket.RulingLine;
import kz.robotbailiff.service.docket.Rulings;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.platform.Time;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/// Stand-ins of the rooms beside the console: they do and say what a test told them to.
@Configuration(proxyBeanMethods = false)
class OtherRooms {

    @Bean
    Carrier otherRooms() {
        return new PromptCarrier();
    }

    @Bean
    Enclosures enclosures() {
        return new NoEnclosures();
    }

    @Bean
    Rulings rulings() {
        return new NoRulings();
    }

    @Bean
    MoneyDesk moneyDesk() {
        return new QuietMoneyDesk();
    }

    /// Writes down what it is asked; only money of even numbers is there to give.
    static final class QuietMoneyDesk implements MoneyDesk {

        final List<String> asked = new CopyOnWriteArrayList<>();

        @Override
        public void reconcile() {
            asked.add("reconcile");
        }

        @Override
        public int prove() {
            asked.add("prove");
            return 0;
        }

        @Override
        public boolean match(long receipt, long file) {
            asked.add("match " + receipt);
            return receipt % 2 == 0;
        }

        @Override
        public boolean settleClaim(long receipt) {
            asked.add("settle " + receipt);
            return receipt % 2 == 0;
        }
    }

    @Bean
    HandOvers handOvers() {
        return new TestHandOvers();
    }

    @Bean
    ClientRegistrationRepository logins() {
        return new InMemoryClientRegistrationRepository(
                ClientRegistration.withRegistrationId("console")
                        .clientId("console")
                        .clientSecret("test")
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri("{baseUrl}/login/oauth2/code/console")
                        .scope("openid")
                        .authorizationUri("http://localhost:1/authorize")
                        .tokenUri("http://localhost:1/token")
                        .jwkSetUri("http://localhost:1/keys")
                        .userNameAttributeName("sub")
                        .providerConfigurationMetadata(
                                Map.of("end_session_endpoint", "http://localhost:1/leave"))
                        .build());
    }

    /// Does everything at once, but for what a test refuses.
    private static final class PromptCarrier implements Carrier {

        @Override
        public Set<ActKind> kinds() {
            return EnumSet.complementOf(EnumSet.of(ActKind.PUT_ON_WORK_LIST));
        }

        @Override
        public Map<Long, Delivery> carry(ActKind kind, List<Task> tasks) {
            var delivery =
                    Office.REFUSED.contains(kind)
                            ? Delivery.givenUp("told to refuse")
                            : Delivery.done();
            return tasks.stream().collect(Collectors.toMap(Task::id, _ -> delivery));
        }
    }

    private static final class NoEnclosures implements Enclosures {

        @Override
        public List<Enclosure> of(long file) {
            return List.of();
        }

        @Override
        public Optional<Content> content(long file, long enclosure) {
            return Optional.empty();
        }
    }

    private static final class NoRulings implements Rulings {

        @Override
        public List<RulingLine> of(long file) {
            return List.of(
                    new RulingLine(file + 1, file, "transfer", "31-1", Office.NOW.get(), 31));
        }

        @Override
        public Optional<RulingLine> line(long ruling) {
            return of(ruling - 1).stream().findFirst();
        }

        @Override
        public Optional<String> html(long ruling, Language first) {
            return Optional.of("<!DOCTYPE html><title>ruling</title>");
        }

        @Override
        public String policy() {
            return "default-src 'none'";
        }
    }

    /// Who holds which file, as a test said.
    private static final class TestHandOvers implements HandOvers {

        @Override
        public List<HandedOver> of(String licence) {
            return Office.HOLDERS.entrySet().stream()
                    .filter(holder -> holder.getValue().equals(licence))
                    .map(holder -> handed(holder.getKey()))
                    .toList();
        }

        private static HandedOver handed(long file) {
            var today = Office.NOW.get().atZone(Time.ALMATY).toLocalDate();
            return new HandedOver(
                    file,
                    "31-24-0000001",
                    Office.NOW.get(),
                    today,
                    null,
                    null,
                    List.of("document"));
        }

        @Override
        public Answer accept(String licence, long file) {
            return licence.equals(Office.HOLDERS.get(file)) ? Answer.DONE : Answer.NOT_YOURS;
        }

        @Override
        public Answer sendBack(String licence, long file, Return why) {
            return accept(licence, file);
        }

        @Override
        public Answer liftSeizure(String licence, long file) {
            return accept(licence, file);
        }
    }
}
