package kz.robotbailiff.bench.release;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;

/// A database whose plug can be pulled at one statement or commit, before it or right after it.
///
/// From then on nobody gets anything out of it, as if the process had died, until it is mended.
final class Plug {

    private static final String BROKEN = "08006";
    private static final Set<String> ENDS =
            Set.of("close", "isClosed", "abort", "toString", "hashCode", "unwrap");

    private final DataSource source;
    private int left;
    private boolean after;
    private boolean pulled;

    Plug(DataSource source) {
        this.source = source;
    }

    /// Pulls it at the n-th statement from now, before it is carried out or after.
    synchronized void pullAt(int statement, boolean afterwards) {
        left = statement;
        after = afterwards;
    }

    synchronized void mend() {
        left = 0;
        pulled = false;
    }

    synchronized boolean isPulled() {
        return pulled;
    }

    DataSource socket() {
        return (DataSource)
                Proxy.newProxyInstance(
                        Plug.class.getClassLoader(),
                        new Class<?>[] {DataSource.class},
                        (_, method, arguments) -> {
                            refuseIfPulled(method.getName());
                            var made = call(source, method, arguments);
                            return made instanceof Connection line ? watched(line) : made;
                        });
    }

    private Connection watched(Connection line) {
        return (Connection)
                Proxy.newProxyInstance(
                        Plug.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (_, method, arguments) -> {
                            refuseIfPulled(method.getName());
                            if (method.getName().equals("commit")) {
                                return counted(line, line, method, arguments);
                            }
                            var made = call(line, method, arguments);
                            return made instanceof Statement statement
                                    ? watched(line, statement, method.getReturnType())
                                    : made;
                        });
    }

    private Object watched(Connection line, Statement statement, Class<?> type) {
        return Proxy.newProxyInstance(
                Plug.class.getClassLoader(),
                new Class<?>[] {type},
                (_, method, arguments) -> {
                    refuseIfPulled(method.getName());
                    return method.getName().startsWith("execute")
                            ? counted(line, statement, method, arguments)
                            : call(statement, method, arguments);
                });
    }

    private @org.jspecify.annotations.Nullable Object counted(
            Connection line,
            Object target,
            java.lang.reflect.Method method,
            @org.jspecify.annotations.Nullable Object[] arguments)
            throws Throwable {
        var now = isDue();
        if (!now) {
            return call(target, method, arguments);
        }
        if (after) {
            call(target, method, arguments);
        }
        line.abort(Runnable::run);
        throw new SQLException("the plug was pulled", BROKEN);
    }

    private synchronized boolean isDue() {
        if (left > 0 && --left == 0) {
            pulled = true;
        }
        return pulled;
    }

    private synchronized void refuseIfPulled(String call) throws SQLException {
        if (pulled && !ENDS.contains(call)) {
            throw new SQLException("the plug is out", BROKEN);
        }
    }

    private static @org.jspecify.annotations.Nullable Object call(
            Object target,
            java.lang.reflect.Method method,
            @org.jspecify.annotations.Nullable Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
