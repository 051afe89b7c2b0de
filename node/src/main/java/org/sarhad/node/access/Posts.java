package org.sarhad.node.access;

import java.util.Arrays;
import java.util.List;
import org.sarhad.node.settings.NodeSettings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The border control posts that officers of this node work at. */
@Repository
@Transactional
public class Posts {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Posts(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * A post with its lanes.
     *
     * @param code stable code
     * @param name the name for people
     * @param lanes names of the lanes
     * @param active whether officers may sign in there
     */
    public record BorderPost(String code, String name, List<String> lanes, boolean active) {
        public BorderPost {
            lanes = List.copyOf(lanes);
        }
    }

    /** Every post, by name. */
    @Transactional(readOnly = true)
    public List<BorderPost> all() {
        return jdbc.sql("select code, name, lanes, active from access.post order by name")
                .query((row, number) -> new BorderPost(
                        row.getString("code"),
                        row.getString("name"),
                        Arrays.asList((String[]) row.getArray("lanes").getArray()),
                        row.getBoolean("active")))
                .list();
    }

    /**
     * A lane of a post where officers may sign in.
     *
     * @throws AccessException where there is none
     */
    @Transactional(readOnly = true)
    public Post lane(String code, String lane) {
        return all().stream()
                .filter(post -> post.active()
                        && post.code().equals(code)
                        && post.lanes().contains(lane))
                .findFirst()
                .map(post -> new Post(post.code(), post.name(), lane))
                .orElseThrow(() -> new AccessException(AccessException.Reason.UNKNOWN_POST, "no such lane"));
    }

    /** Adds a post or gives it a new name and new lanes. */
    public void save(BorderPost post) {
        var checked = new NodeSettings.BorderPost(post.code(), post.name(), post.lanes());
        jdbc.sql("""
                        insert into access.post (code, name, lanes, active) values (:code, :name, :lanes, :active)
                        on conflict (code) do update
                        set name = excluded.name, lanes = excluded.lanes, active = excluded.active""")
                .param("code", checked.code())
                .param("name", checked.name().strip())
                .param("lanes", checked.lanes().toArray(String[]::new))
                .param("active", post.active())
                .update();
        events.publishEvent(new AccessChanged(
                "post-saved",
                post.code(),
                java.util.Map.of(
                        "name", post.name(),
                        "lanes", String.join(", ", post.lanes()),
                        "active", Boolean.toString(post.active()))));
    }

    /** Makes sure that the post of the settings exists. */
    void ensure(NodeSettings.BorderPost post) {
        jdbc.sql("insert into access.post (code, name, lanes) values (:code, :name, :lanes) on conflict do nothing")
                .param("code", post.code())
                .param("name", post.name())
                .param("lanes", post.lanes().toArray(String[]::new))
                .update();
    }
}
