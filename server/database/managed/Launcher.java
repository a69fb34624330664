import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.neo4j.common.DependencyResolver;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Neo4j as a child process of the app: Bolt only, on the loopback, until standard input closes.
 *
 * <p>Arguments: the data folder, the file of settings. Standard output: one of {@code BUSY} (another process holds the
 * folder), {@code FAILED <why>}, {@code READY <port>}.
 */
public class Launcher {
    /** A database whose app was killed needs a moment to stop: so long the next one waits for the folder. */
    private static final long LOCK_WAIT_MS = 5_000;
    private static final long OPEN_MS = 60_000;
    /** A shutdown that hangs must not outlive the app. */
    private static final long SHUTDOWN_MS = 8_000;

    /** Kept here, since a channel that nobody holds is collected, and its lock with it. */
    private static FileChannel channel;

    public static void main(String[] arguments) throws Exception {
        // From the first moment on, so that even a start that is under way ends with the app.
        new Thread(Launcher::endWithInput).start();
        Path folder = Path.of(arguments[0]);
        if (!lock(folder.resolve("lock"))) {
            System.out.println("BUSY");
            System.exit(3);
        }
        try {
            DatabaseManagementService neo4j = start(folder, Path.of(arguments[1]));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(neo4j)));
            System.out.println("READY " + boltPort(neo4j));
        } catch (Throwable failure) {
            System.out.println("FAILED " + reasons(failure));
            Runtime.getRuntime().halt(4);
        }
    }

    private static void endWithInput() {
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException closed) {
            // The same to us as its end.
        }
        System.exit(0);
    }

    private static DatabaseManagementService start(Path folder, Path settings) {
        return new DatabaseManagementServiceBuilder(folder.resolve("neo4j")).loadPropertiesFromFile(settings).build();
    }

    /** Waits until the graph takes queries, and returns the port on which Bolt listens. */
    private static int boltPort(DatabaseManagementService neo4j) throws Throwable {
        // A graph that does not open lets Neo4j itself run: its system database knows why.
        DependencyResolver system = ((GraphDatabaseAPI) neo4j.database(SYSTEM_DATABASE_NAME)).getDependencyResolver();
        GraphDatabaseAPI graph = (GraphDatabaseAPI) neo4j.database(DEFAULT_DATABASE_NAME);
        Optional<Throwable> fault = system.resolveDependency(DatabaseStateService.class).causeOfFailure(graph.databaseId());
        if (fault.isPresent()) throw fault.get();
        if (!graph.isAvailable(OPEN_MS)) throw new IllegalStateException("it took too long");
        return system.resolveDependency(ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT).getPort();
    }

    /** Takes the folder for this process: the system gives it back however the process ends. */
    private static boolean lock(Path file) throws IOException, InterruptedException {
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        long end = System.currentTimeMillis() + LOCK_WAIT_MS;
        while (channel.tryLock() == null) {
            if (System.currentTimeMillis() > end) return false;
            Thread.sleep(100);
        }
        return true;
    }

    private static void stop(DatabaseManagementService neo4j) {
        Thread guard = new Thread(() -> {
            try {
                Thread.sleep(SHUTDOWN_MS);
            } catch (InterruptedException ended) {
                return;
            }
            Runtime.getRuntime().halt(5);
        });
        guard.setDaemon(true);
        guard.start();
        neo4j.shutdown();
    }

    private static String reasons(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable t = failure; t != null; t = t.getCause()) text.append(text.isEmpty() ? "" : "; because: ").append(t.getMessage());
        return text.toString().replaceAll("\\s+", " ");
    }
}
