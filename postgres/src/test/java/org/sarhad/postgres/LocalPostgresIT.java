package org.sarhad.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresIT {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path shared;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static Path programs = Path.of("");

    /** Unpacking takes longer than everything else; one test below does it as a node would. */
    @BeforeAll
    static void unpackOnce() {
        programs = Binaries.bundled(shared).folder();
    }

    private LocalPostgres start(Durability durability) {
        return LocalPostgres.start(folder, durability, programs, 0);
    }

    @Test
    void keepsDataOverARestart() throws SQLException {
        try (LocalPostgres server = start(Durability.FORGETFUL)) {
            server.createDatabase("border");
            execute(server, "create table crossing (id int)");
            execute(server, "insert into crossing values (7)");
        }
        try (LocalPostgres server = start(Durability.FORGETFUL)) {
            assertThat(server.adopted()).isFalse();
            assertThat(answer(server, "select id from crossing")).isEqualTo("7");
        }
    }

    @Test
    void isDurableAndCheckedUnlessForgetful() throws SQLException {
        try (LocalPostgres server = start(Durability.DURABLE)) {
            server.createDatabase("border");
            assertThat(answer(server, "show fsync")).isEqualTo("on");
            assertThat(answer(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(answer(server, "show data_checksums")).isEqualTo("on");
            assertThat(answer(server, "show listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void refusesAWrongPassword() {
        try (LocalPostgres server = start(Durability.FORGETFUL)) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(
                                    server.jdbcUrl("postgres"), LocalPostgres.USER, "not the password")
                            .close())
                    .withMessageContaining("password authentication failed");
        }
    }

    @Test
    void adoptsTheServerThatAKilledProgramLeftBehind() throws Exception {
        String classPath = System.getProperty("java.class.path");
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        Starter.class.getName(),
                        folder.toString(),
                        programs.toString())
                .redirectErrorStream(true)
                .start();
        try (var output = killed.inputReader()) {
            assertThat(output.readLine()).startsWith("port ");
        }
        killed.destroyForcibly();
        assertThat(killed.waitFor(30, TimeUnit.SECONDS)).isTrue();

        try (LocalPostgres server = start(Durability.FORGETFUL)) {
            assertThat(server.adopted()).isTrue();
            assertThat(answer(server, "select id from crossing")).isEqualTo("8");
        }
    }

    @Test
    void refusesASecondProgramOnTheSameFolder() {
        try (LocalPostgres server = start(Durability.FORGETFUL)) {
            assertThat(server.port()).isPositive();
            assertThatExceptionOfType(PostgresException.class)
                    .isThrownBy(() -> start(Durability.FORGETFUL))
                    .satisfies(
                            refused -> assertThat(refused.reason()).isEqualTo(PostgresException.Reason.FOLDER_IN_USE));
        }
    }

    @Test
    void namesTheTwoVersionsWhereDataAreOfAnother() throws IOException {
        start(Durability.FORGETFUL).close();
        Files.writeString(folder.resolve("cluster/PG_VERSION"), "9\n");
        assertThatExceptionOfType(PostgresException.class)
                .isThrownBy(() -> start(Durability.FORGETFUL))
                .withMessageContaining("PostgreSQL 9")
                .withMessageContaining("18")
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(PostgresException.Reason.WRONG_VERSION));
    }

    @Test
    void saysWhenItsPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(PostgresException.class)
                    .isThrownBy(() -> LocalPostgres.start(folder, Durability.FORGETFUL, programs, taken.getLocalPort()))
                    .satisfies(refused -> assertThat(refused.reason()).isEqualTo(PostgresException.Reason.PORT_TAKEN));
        }
    }

    @Test
    void saysWhenTheFolderCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThatExceptionOfType(PostgresException.class)
                .isThrownBy(() -> LocalPostgres.start(file.resolve("database"), Durability.FORGETFUL))
                .satisfies(refused ->
                        assertThat(refused.reason()).isEqualTo(PostgresException.Reason.FOLDER_NOT_WRITABLE));
    }

    @Test
    void beginsAgainWhereCreatingWasCutShort() throws IOException, SQLException {
        Files.createDirectories(folder.resolve("cluster.new/base"));
        Files.writeString(folder.resolve("cluster.new/PG_VERSION"), "18\n");
        try (LocalPostgres server = start(Durability.FORGETFUL)) {
            server.createDatabase("border");
            assertThat(answer(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void copiesADatabaseFromATemplate() throws SQLException {
        try (LocalPostgres server = start(Durability.FORGETFUL)) {
            server.createDatabase("border");
            execute(server, "create table crossing as select 9 as id");
            server.createDatabase("copy", "border");
            try (Connection connection =
                            DriverManager.getConnection(server.jdbcUrl("copy"), LocalPostgres.USER, server.password());
                    var rows = connection.createStatement().executeQuery("select id from crossing")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(9);
            }
        }
    }

    /** A program that starts a server, writes a row, says so, and waits to be killed. */
    static final class Starter {
        private Starter() {}

        public static void main(String[] args) throws Exception {
            LocalPostgres server = LocalPostgres.start(Path.of(args[0]), Durability.FORGETFUL, Path.of(args[1]), 0);
            server.createDatabase("border");
            execute(server, "create table crossing as select 8 as id");
            System.out.println("port " + server.port());
            Thread.sleep(TimeUnit.MINUTES.toMillis(5));
        }
    }

    private static void execute(LocalPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(LocalPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Connection connect(LocalPostgres server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("border"), LocalPostgres.USER, server.password());
    }

    /** Keeps the list of what the folder may hold honest: nothing of a server appears outside of it. */
    @Test
    void keepsEverythingInItsFolder() throws IOException {
        LocalPostgres.start(folder, Durability.FORGETFUL).close();
        try (var names = Files.list(folder)) {
            List<String> found = names.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("programs-"))
                    .sorted()
                    .toList();
            assertThat(found).containsExactly("cluster", "lock", "password", "server.log");
        }
    }
}
