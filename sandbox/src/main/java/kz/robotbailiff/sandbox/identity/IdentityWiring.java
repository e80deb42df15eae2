package kz.robotbailiff.sandbox.identity;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;
import java.nio.file.Path;
import kz.robotbailiff.sandbox.people.People;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/// Assembles the identity provider from as few parts as it needs, so that it starts quickly.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableWebMvc
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
class IdentityWiring {

    @Bean
    SecurityFilterChain security(HttpSecurity http) {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(LoginPage.PATH)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .oauth2AuthorizationServer(server -> server.oidc(withDefaults()))
                .addFilterBefore(new Crowds(), SecurityContextHolderFilter.class)
                .formLogin(login -> login.loginPage(LoginPage.PATH).permitAll())
                .build();
    }

    @Bean
    RegisteredClientRepository clients(Place place) {
        return Clients.of(place.service());
    }

    @Bean
    UserDetailsService people() {
        return login ->
                Staff.find(login)
                        .map(staff -> user(login, staff.role()))
                        .or(() -> People.find(login).map(_ -> user(login, "citizen")))
                        .orElseThrow(() -> new UsernameNotFoundException("nobody of that login"));
    }

    private static UserDetails user(String login, String role) {
        return User.withUsername(login).password("{noop}" + Staff.PASSWORD).roles(role).build();
    }

    @Bean
    JWKSource<SecurityContext> keys(Place place) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(place.data())));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    AuthorizationServerSettings settings(Place place) {
        return AuthorizationServerSettings.builder().issuer(place.issuer().toString()).build();
    }

    @Bean
    Claims claims() {
        return new Claims();
    }

    @Bean
    LoginPage loginPage() {
        return new LoginPage();
    }

    /// Where the provider stands: its data folder, its own address and the service's.
    record Place(Path data, URI issuer, URI service) {}
}
