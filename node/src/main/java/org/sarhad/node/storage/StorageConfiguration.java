package org.sarhad.node.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.sarhad.node.settings.NodeSettings;
import org.sarhad.postgres.Durability;
import org.sarhad.postgres.LocalPostgres;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StorageConfiguration {
    private static final String DATABASE = "sarhad";

    @Bean
    DatabaseServer databaseServer(NodeSettings settings) {
        NodeSettings.Database own = settings.database();
        if (own != null) {
            return new DatabaseServer(own, () -> {});
        }
        LocalPostgres embedded = LocalPostgres.start(settings.data().resolve("database"), Durability.DURABLE);
        embedded.createDatabase(DATABASE);
        var address = new NodeSettings.Database(embedded.jdbcUrl(DATABASE), LocalPostgres.USER, embedded.password());
        return new DatabaseServer(address, embedded::close);
    }

    @Bean
    HikariDataSource dataSource(DatabaseServer server) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("database");
        config.setJdbcUrl(server.address().url());
        config.setUsername(server.address().user());
        config.setPassword(server.address().password());
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
        return new HikariDataSource(config);
    }

    /** Where the database is, and how to let go of it; closed after everything that uses it. */
    record DatabaseServer(NodeSettings.Database address, Runnable stop) implements AutoCloseable {
        @Override
        public void close() {
            stop.run();
        }
    }
}
