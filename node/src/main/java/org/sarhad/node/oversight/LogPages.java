package org.sarhad.node.oversight;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.oversight.LogReader.Finding;
import org.sarhad.node.oversight.LogReader.Head;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** The auditor's pages. Looking into the log needs a purpose, and is itself logged. */
@Controller
class LogPages {
    private final LogReader reader;
    private final AuditLog log;
    private final HeadWitness witness;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    LogPages(LogReader reader, AuditLog log, HeadWitness witness, TransactionTemplate transaction, JsonMapper json) {
        this.reader = reader;
        this.log = log;
        this.witness = witness;
        this.transaction = transaction;
        this.json = json;
    }

    @GetMapping("/audit")
    String audit(@ModelAttribute("query") LogQuery query, Model model) {
        model.addAttribute("head", reader.head());
        if (query.hasPurpose()) {
            List<AuditRecord> records = reader.find(query);
            note("log-read", query, records.size());
            model.addAttribute("records", records);
            model.addAttribute("next", records.isEmpty() ? 0 : records.getLast().number());
        }
        return "oversight/audit";
    }

    @PostMapping("/audit/verify")
    String verify(@RequestParam(required = false) @Nullable String head, Model model) {
        model.addAttribute("query", new LogQuery(null, null, null, null, null, null, null));
        model.addAttribute("typed", head);
        List<Head> witnessed = new ArrayList<>();
        try {
            witnessed.addAll(witness.heads());
            if (head != null && !head.isBlank()) {
                witnessed.add(Head.parse(head.strip()));
            }
            long begin = System.nanoTime();
            Finding finding = reader.verify(witnessed);
            model.addAttribute("millis", (System.nanoTime() - begin) / 1_000_000);
            model.addAttribute("witnessed", witnessed.size());
            model.addAttribute(finding instanceof Finding.Whole ? "whole" : "broken", finding);
            transaction.executeWithoutResult(status -> log.record(
                    new AuditEvent("log-verified", "oversight", "log", Map.of("finding", finding.toString()))));
        } catch (IllegalArgumentException | IllegalStateException e) {
            model.addAttribute("problem", e.getMessage());
        }
        model.addAttribute("head", reader.head());
        return "oversight/audit";
    }

    /** Every record that answers the query as JSON Lines, each with its hash, so that anybody can check the chain. */
    @GetMapping("/audit/export")
    void export(@ModelAttribute LogQuery query, HttpServletResponse response) throws IOException {
        if (!query.hasPurpose()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "no purpose");
            return;
        }
        note("log-exported", query, -1);
        response.setContentType("application/x-ndjson");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"sarhad-log.jsonl\"");
        PrintWriter out = response.getWriter();
        reader.each(query, record -> {
            out.println(json.writeValueAsString(line(record)));
            if (out.checkError()) {
                throw new UncheckedIOException(new IOException("the reader went away"));
            }
        });
    }

    private static Map<String, Object> line(AuditRecord record) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("number", record.number());
        line.put("at", record.at().toString());
        line.put("officer", record.officer());
        line.put("officerName", record.officerName());
        line.put("post", record.post());
        line.put("action", record.event().action());
        line.put("purpose", record.event().purpose());
        line.put("subject", record.event().subject());
        line.put("details", new TreeMap<>(record.event().details()));
        line.put("previous", record.previous().toString());
        line.put("hash", record.hash().toString());
        return line;
    }

    private void note(String action, LogQuery query, int found) {
        Map<String, String> details = new TreeMap<>();
        put(details, "officer", query.officer());
        put(details, "action", query.action());
        put(details, "from", query.from());
        put(details, "to", query.to());
        if (found >= 0) {
            details.put("found", Integer.toString(found));
        }
        String subject = Objects.requireNonNullElse(LogQuery.typed(query.subject()), "log");
        String purpose = Objects.requireNonNullElse(LogQuery.typed(query.purpose()), "");
        transaction.executeWithoutResult(
                status -> log.record(new AuditEvent(action, shortened(purpose), shortened(subject), details)));
    }

    private static void put(Map<String, String> details, String name, @Nullable String value) {
        Stream.ofNullable(LogQuery.typed(value)).forEach(typed -> details.put(name, shortened(typed)));
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) : text;
    }
}
