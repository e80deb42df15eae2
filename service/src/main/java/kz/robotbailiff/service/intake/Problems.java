package kz.robotbailiff.service.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.robotbailiff.service.platform.DatabaseFailure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Turns whatever goes wrong under `/api` into a problem of the closed list, never a stack trace.
final class Problems implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String RETRY_SECONDS = "5";

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception problem) {
        if (!request.getRequestURI().startsWith("/api/") || response.isCommitted()) {
            return null;
        }
        try {
            write(request, response, refusal(problem));
        } catch (IOException gone) {
            LOG.debug("nobody was left to hear of a problem", gone);
        }
        return new ModelAndView();
    }

    static void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        switch (refusal.trouble()) {
            case UNAVAILABLE, NOT_EXAMINED_YET -> response.setHeader("Retry-After", RETRY_SECONDS);
            // the rest of an endless body is not waited for
            case TOO_LARGE -> response.setHeader("Connection", "close");
            default -> {}
        }
        Replies.problem(request, response, refusal);
    }

    /// The place of an exception in the closed list; what has none is our fault and is logged.
    static Refusal refusal(Throwable problem) {
        return switch (problem) {
            case Refused refused -> refused.refusal();
            case AccessDeniedException _ -> Refusal.of(Trouble.FORBIDDEN);
            case HttpRequestMethodNotSupportedException _ -> Refusal.of(Trouble.WRONG_METHOD);
            case HttpMediaTypeException _ -> Refusal.of(Trouble.WRONG_MEDIA_TYPE);
            case NoResourceFoundException _ -> Refusal.of(Trouble.NOT_FOUND);
            case ServletRequestBindingException _ -> Refusal.of(Trouble.BAD_REQUEST);
            case HttpMessageNotReadableException _ -> Refusal.of(Trouble.NOT_JSON);
            case DatabaseFailure failure -> database(failure);
            default -> broken(problem);
        };
    }

    private static Refusal database(DatabaseFailure failure) {
        if (failure.isDataFault()) {
            return broken(failure);
        }
        LOG.warn("the database does not answer: {}", failure.state());
        return Refusal.of(Trouble.UNAVAILABLE);
    }

    private static Refusal broken(Throwable problem) {
        LOG.error("a request failed", problem);
        return Refusal.of(Trouble.BROKEN);
    }
}
