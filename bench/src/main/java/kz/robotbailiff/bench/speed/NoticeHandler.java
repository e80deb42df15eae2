package kz.robotbailiff.bench.speed;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import kz.robotbailiff.sandbox.agent.StateGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The service's own handler of payment notices, called as the servlet container calls it, without
/// the wire: what is timed begins at its first line and ends when the booking is committed.
final class NoticeHandler {

    private static final String MAPPING = "requestMappingHandlerMapping";

    private final HandlerMethod handler;

    NoticeHandler(ApplicationContext service) {
        var mapping = service.getBean(MAPPING, RequestMappingHandlerMapping.class);
        handler =
                mapping.getHandlerMethods().entrySet().stream()
                        .filter(each -> each.getKey().toString().contains(Payment.PATH))
                        .findFirst()
                        .orElseThrow(() -> new BenchFailure("Nobody handles " + Payment.PATH))
                        .getValue()
                        .createWithResolvedBean();
        handler.getMethod().setAccessible(true);
    }

    /// A request that is ready to be handled.
    static HttpServletRequest request(Payment payment) {
        var notice = payment.notice();
        var seal = Payment.seal(notice);
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        NoticeHandler.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (_, method, arguments) ->
                                switch (method.getName()) {
                                    case "getInputStream" -> new Body(notice);
                                    case "getContentLengthLong" ->
                                            (long) notice.getBytes(UTF_8).length;
                                    case "getContentLength" -> notice.getBytes(UTF_8).length;
                                    case "getContentType" -> "application/json";
                                    case "getRemoteAddr" -> "127.0.0.1";
                                    case "getHeader" -> header(arguments[0], seal);
                                    default -> null;
                                });
    }

    private static @Nullable String header(Object name, String seal) {
        return switch (name.toString()) {
            case "X-Agent" -> StateGateway.NAME;
            case "X-Signature" -> seal;
            default -> null;
        };
    }

    /// Handles a request; its money stands when this returns.
    void handle(HttpServletRequest request) {
        try {
            var answer = handler.getMethod().invoke(handler.getBean(), request);
            Payment.booked(answer instanceof ResponseEntity<?> told ? "" + told.getBody() : "");
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new BenchFailure("The handler of notices failed: " + e.getCause(), e);
        }
    }

    /// The body of a request.
    private static final class Body extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Body(String text) {
            bytes = new ByteArrayInputStream(text.getBytes(UTF_8));
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int most) {
            return bytes.read(into, from, most);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
