package kz.robotbailiff.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the production service on an external PostgreSQL.
@SpringBootApplication
public class Main {

    /// Starts the service and returns once it answers.
    public static void main(String[] args) {
        SpringApplication.run(Main.class, args);
    }
}
