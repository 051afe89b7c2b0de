package org.sarhad.node.testing;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.sarhad.node.settings.NodeSettings;
import org.sarhad.postgres.Durability;
import org.sarhad.postgres.LocalPostgres;

/** A real PostgreSQL for the tests of this module: one server, and a fresh migrated database for whoever asks. */
public final class TestingDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestingDatabase() {}

    /** Started when first asked for, and stopped when the tests end. */
    private static final class Server {
        static final String TEMPLATE = "template_" + Long.toString(System.currentTimeMillis(), 36);
        static final LocalPostgres POSTGRES = start();

        private static LocalPostgres start() {
            LocalPostgres postgres = LocalPostgres.start(Path.of("target", "test-database"), Durability.FORGETFUL);
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            postgres.createDatabase(TEMPLATE);
            Flyway.configure()
                    .dataSource(postgres.jdbcUrl(TEMPLATE), LocalPostgres.USER, postgres.password())
                    .defaultSchema("migrations")
                    .createSchemas(true)
                    .load()
                    .migrate();
            return postgres;
        }
    }

    /** The address of a database of its own with all tables and no rows. */
    public static NodeSettings.Database fresh() {
        LocalPostgres postgres = Server.POSTGRES;
        String name = "test_" + Long.toString(System.currentTimeMillis(), 36) + "_" + COUNT.incrementAndGet();
        postgres.createDatabase(name, Server.TEMPLATE);
        return new NodeSettings.Database(postgres.jdbcUrl(name), LocalPostgres.USER, postgres.password());
    }
}
