package org.sarhad.node;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sarhad.node.settings.NodeSettings;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The node as an application. */
@SpringBootApplication(proxyBeanMethods = false)
public class SarhadNode {
    /**
     * Starts a node; it runs until the returned context is closed or the program ends.
     *
     * @throws RuntimeException where it cannot start; the deepest cause says why in a sentence
     */
    public static ConfigurableApplicationContext start(NodeSettings settings) {
        SpringApplication application = new SpringApplication(SarhadNode.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(properties(settings));
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(NodeSettings.class, () -> settings));
        return application.run();
    }

    /** The port that a started node listens on. */
    public static int port(ConfigurableApplicationContext context) {
        var server = ((ServletWebServerApplicationContext) context).getWebServer();
        if (server == null) {
            throw new IllegalStateException("the node has not started");
        }
        return server.getPort();
    }

    private static Map<String, Object> properties(NodeSettings settings) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.port", settings.port());
        properties.put("server.address", settings.address());
        NodeSettings.Tls tls = settings.tls();
        if (tls != null) {
            properties.put("server.ssl.certificate", "file:" + tls.certificate());
            properties.put("server.ssl.certificate-private-key", "file:" + tls.privateKey());
            properties.put("server.servlet.session.cookie.secure", true);
        }
        return properties;
    }
}
