package kz.robotbailiff.service.payment;

import kz.robotbailiff.service.docket.Shelf;
import kz.robotbailiff.service.platform.Sql;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Says which closed files still wait for money; the book itself is never moved.
@Configuration(proxyBeanMethods = false)
class MoneyAtRest {

    @Bean
    Shelf paymentShelf() {
        return Shelf.keeping(Sql.of(MoneyAtRest.class, "still_waiting"));
    }
}
