package org.sarhad.documents.lost.online;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sarhad.documents.lost.DocumentKey;
import org.sarhad.documents.lost.LostRecord;
import org.sarhad.documents.lost.feed.LostFeed;
import org.sarhad.documents.lost.feed.RejectedReport;
import org.sarhad.documents.lost.feed.ReportSink;

/** Asks a server of the test by HTTP; an answer is JSON lines, as in a feed. */
record TestingHttpRegister(HttpClient client, URI server) implements OnlineRegister {
    @Override
    public String name() {
        return "test service";
    }

    @Override
    public OnlineAnswer ask(DocumentKey document) throws IOException, InterruptedException {
        URI question = server.resolve("/?number=" + document.number());
        HttpResponse<String> response =
                client.send(HttpRequest.newBuilder(question).build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("answered " + response.statusCode());
        }
        Instant asOf = Instant.parse(response.headers().firstValue("as-of").orElseThrow());
        List<LostRecord> records = new ArrayList<>();
        LostFeed.read("answer", new BufferedReader(new StringReader(response.body())), asOf, new ReportSink() {
            @Override
            public void accept(LostRecord report) {
                records.add(report);
            }

            @Override
            public void reject(RejectedReport report) throws IOException {
                throw new IOException("the answer cannot be read: " + report.reason());
            }
        });
        return new OnlineAnswer(records, asOf);
    }
}
