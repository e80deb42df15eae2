package kz.robotbailiff.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.SpringBootApplication;

class MainTest {

    @Test
    void isABootApplication() {
        assertThat(Main.class).hasAnnotation(SpringBootApplication.class);
    }
}
