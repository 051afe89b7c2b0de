package org.sarhad.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sarhad.postgres.PostgresException.Reason;

/**
 * A PostgreSQL server of our own on a random port of the loopback interface, with all its data in one folder.
 *
 * <p>The server is a process apart: when this program is killed it goes on, and the next {@link #start} adopts it. A
 * lock on the folder keeps two programs from using it at once.
 */
public final class LocalPostgres implements AutoCloseable {
    /** The only role, which owns everything in the cluster. */
    public static final String USER = "sarhad";

    private static final int START_SECONDS = 300;
    private static final int ATTEMPTS = 3;

    private final Path folder;
    private final Binaries binaries;
    private final FileChannel lock;
    private final String password;
    private final int port;
    private final boolean adopted;

    private LocalPostgres(
            Path folder, Binaries binaries, FileChannel lock, String password, int port, boolean adopted) {
        this.folder = folder;
        this.binaries = binaries;
        this.lock = lock;
        this.password = password;
        this.port = port;
        this.adopted = adopted;
    }

    /**
     * Starts the server of a folder with the bundled programs, creating its data on the first call.
     *
     * @param folder where programs, data, password and log live; created where it is missing
     * @throws PostgresException with a {@link Reason} and a sentence for the administrator
     */
    public static LocalPostgres start(Path folder, Durability durability) {
        return start(folder, durability, null, 0);
    }

    /**
     * Starts the server of a folder.
     *
     * @param programs folder with {@code initdb} and {@code pg_ctl} of version 15 or later; null for the bundled ones
     * @param port the port to listen on; 0 for a random one
     */
    public static LocalPostgres start(Path folder, Durability durability, @Nullable Path programs, int port) {
        Path home = folder.toAbsolutePath().normalize();
        FileChannel lock = lock(home);
        try {
            Binaries binaries = programs == null ? Binaries.bundled(home) : Binaries.installed(programs);
            String password = createOnce(home, binaries);
            checkVersion(home, binaries);
            Optional<Integer> running = runningPort(home, password);
            int listening = running.isPresent() ? running.get() : launch(home, binaries, durability, port);
            return new LocalPostgres(home, binaries, lock, password, listening, running.isPresent());
        } catch (RuntimeException e) {
            closeQuietly(lock);
            throw e;
        }
    }

    /** The address of one of the server's databases. */
    public String jdbcUrl(String database) {
        return jdbcUrl(port, database);
    }

    /** The password of {@link #USER}. */
    public String password() {
        return password;
    }

    /** The port on the loopback interface. */
    public int port() {
        return port;
    }

    /** Whether the server was already running and was taken over. */
    public boolean adopted() {
        return adopted;
    }

    /** Creates an empty database unless there is one of that name. */
    public void createDatabase(String name) {
        createDatabase(name, "template1");
    }

    /** Creates a database as a copy of another, to which nobody may be connected, unless there is one of that name. */
    public void createDatabase(String name, String template) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), USER, password);
                var find = connection.prepareStatement("select from pg_database where datname = ?");
                var statement = connection.createStatement()) {
            find.setString(1, name);
            if (!find.executeQuery().next()) {
                statement.execute("create database " + plain(name) + " template " + plain(template));
            }
        } catch (SQLException e) {
            throw new PostgresException(
                    Reason.COMMAND_FAILED, "cannot create the database " + name + ": " + e.getMessage(), e);
        }
    }

    private static String plain(String name) {
        if (!name.matches("[a-z_][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("not a plain database name: " + name);
        }
        return name;
    }

    /** Stops the server: open transactions are rolled back, everything committed is on the disk. */
    @Override
    public void close() {
        try {
            Command.runUnprivileged(
                    List.of(
                            binaries.folder().resolve("pg_ctl").toString(),
                            "-D",
                            cluster(folder).toString(),
                            "-m",
                            "fast",
                            "-w",
                            "-t",
                            "60",
                            "stop"),
                    folder,
                    70);
        } finally {
            closeQuietly(lock);
        }
    }

    private static int launch(Path home, Binaries binaries, Durability durability, int wanted) {
        for (int attempt = 1; ; attempt++) {
            int port = wanted == 0 ? freePort() : wanted;
            try {
                Command.runUnprivileged(startCommand(home, binaries, durability, port), home, START_SECONDS + 10);
                return port;
            } catch (PostgresException e) {
                String log = tailOfLog(home);
                boolean taken = log.contains("could not bind") || log.contains("Address already in use");
                if (taken && wanted == 0 && attempt < ATTEMPTS) {
                    continue;
                }
                throw taken
                        ? new PostgresException(Reason.PORT_TAKEN, "port " + port + " is taken by another program", e)
                        : new PostgresException(
                                e.reason(), "the database does not start; " + log(home) + " ends with:\n" + log, e);
            }
        }
    }

    private static List<String> startCommand(Path home, Binaries binaries, Durability durability, int port) {
        StringBuilder options = new StringBuilder();
        Stream.concat(
                        Stream.of(
                                "port=" + port,
                                "listen_addresses=127.0.0.1",
                                "unix_socket_directories=",
                                "max_connections=60",
                                "shared_buffers=64MB",
                                "timezone=UTC",
                                "log_timezone=UTC",
                                "log_min_messages=warning",
                                "jit=off"),
                        durability.options().stream())
                .forEach(option -> options.append(" -c ").append(option));
        return List.of(
                binaries.folder().resolve("pg_ctl").toString(),
                "-D",
                cluster(home).toString(),
                "-l",
                log(home).toString(),
                "-o",
                options.toString().strip(),
                "-w",
                "-t",
                Integer.toString(START_SECONDS),
                "start");
    }

    /** Creates the cluster beside its place and renames it, so that a crash half-way is simply done again. */
    private static String createOnce(Path home, Binaries binaries) {
        Path secret = home.resolve("password");
        try {
            if (Files.exists(cluster(home))) {
                return Files.readString(secret).strip();
            }
            Path fresh = home.resolve("cluster.new");
            if (Files.exists(fresh)) {
                Files.move(fresh, home.resolve("cluster.abandoned-" + System.nanoTime()));
            }
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            String password = HexFormat.of().formatHex(random);
            writeSecret(secret, password);
            Command.runUnprivileged(initCommand(binaries, fresh, secret), home, 120);
            Files.move(fresh, cluster(home), StandardCopyOption.ATOMIC_MOVE);
            return password;
        } catch (IOException e) {
            throw new PostgresException(
                    Reason.FOLDER_NOT_WRITABLE, "cannot create the database in " + home + ": " + e, e);
        }
    }

    private static List<String> initCommand(Binaries binaries, Path fresh, Path secret) {
        return List.of(
                binaries.folder().resolve("initdb").toString(),
                "-D",
                fresh.toString(),
                "-U",
                USER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + secret,
                "--data-checksums",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=und");
    }

    private static void writeSecret(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    private static void checkVersion(Path home, Binaries binaries) {
        try {
            int found = Integer.parseInt(
                    Files.readString(cluster(home).resolve("PG_VERSION")).strip());
            if (found != binaries.major()) {
                throw new PostgresException(
                        Reason.WRONG_VERSION,
                        "the data in " + home + " were written by PostgreSQL " + found + ", the programs at hand are "
                                + binaries.major() + "; move them with pg_upgrade or name the programs of " + found);
            }
        } catch (IOException | NumberFormatException e) {
            throw new PostgresException(
                    Reason.WRONG_VERSION, cluster(home) + " is no PostgreSQL data folder: " + e.getMessage(), e);
        }
    }

    /**
     * The port of a server that still runs on the folder, proven by signing in and asking where its data are. A server
     * that is just starting or stopping is waited for.
     */
    private static Optional<Integer> runningPort(Path home, String password) {
        for (int second = 0; second < START_SECONDS; second++) {
            Optional<Integer> port = portOfLivingServer(home);
            if (port.isEmpty() || servesFolder(home, port.get(), password)) {
                return port;
            }
            pause();
        }
        throw new PostgresException(
                Reason.FOLDER_IN_USE, "a database server runs on " + home + " and does not answer; stop it first");
    }

    private static Optional<Integer> portOfLivingServer(Path home) {
        try {
            List<String> lines = Files.readAllLines(cluster(home).resolve("postmaster.pid"));
            String program = Files.readString(Path.of("/proc", lines.getFirst().strip(), "comm"));
            boolean lives = program.startsWith("postgres") && lines.size() >= 4;
            return lives ? Optional.of(Integer.parseInt(lines.get(3).strip())) : Optional.empty();
        } catch (IOException | NumberFormatException | NoSuchElementException e) {
            return Optional.empty();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresException(Reason.COMMAND_FAILED, "interrupted while waiting for the database", e);
        }
    }

    private static boolean servesFolder(Path home, int port, String password) {
        String url = jdbcUrl(port, "postgres") + "?connectTimeout=5&loginTimeout=5";
        try (Connection connection = DriverManager.getConnection(url, USER, password);
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select current_setting('data_directory')")) {
            return answer.next() && Files.isSameFile(Path.of(answer.getString(1)), cluster(home));
        } catch (SQLException | IOException e) {
            return false;
        }
    }

    private static FileChannel lock(Path home) {
        FileChannel channel = null;
        try {
            Files.createDirectories(home);
            channel = FileChannel.open(
                    home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock held = channel.tryLock();
            if (held != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // The same program holds it already: the answer is the one below.
        } catch (IOException e) {
            throw new PostgresException(
                    Reason.FOLDER_NOT_WRITABLE, "cannot write to the database folder " + home + ": " + e, e);
        }
        closeQuietly(channel);
        throw new PostgresException(
                Reason.FOLDER_IN_USE, "another Sarhad already runs on " + home + "; stop it or name another folder");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new PostgresException(Reason.PORT_TAKEN, "no free port on the loopback interface", e);
        }
    }

    private static String tailOfLog(Path home) {
        try {
            List<String> lines = Files.readAllLines(log(home));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                // The lock dies with the process; there is nothing else to save.
            }
        }
    }

    private static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static Path cluster(Path home) {
        return home.resolve("cluster");
    }

    private static Path log(Path home) {
        return home.resolve("server.log");
    }
}
