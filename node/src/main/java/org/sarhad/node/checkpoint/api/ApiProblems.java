package org.sarhad.node.checkpoint.api;

import java.util.Locale;
import org.sarhad.node.checkpoint.CheckException;
import org.sarhad.node.checkpoint.decision.ForbiddenDecisionException;
import org.sarhad.node.checkpoint.reader.ByHand;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What goes wrong, as problem details (RFC 9457), each with a stable code. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
class ApiProblems {
    @ExceptionHandler
    ProblemDetail forbidden(ForbiddenDecisionException e) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "Decision not allowed", e.code(), e);
        problem.setProperty("safeguard", e.safeguard());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail stale(CheckException e) {
        HttpStatus status =
                e.reason() == CheckException.Reason.UNKNOWN_CHECK ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
        return problem(status, "Check stands otherwise", code(e.reason()), e);
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableZoneException e) {
        ProblemDetail problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "Zone cannot be read",
                e.text().problem().toLowerCase(Locale.ROOT).replace('_', '-'),
                e);
        problem.setProperty("line", e.text().line());
        problem.setProperty("column", e.text().column());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail field(ByHand.UnreadableFieldException e) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "Field cannot be read", "field-unreadable", e);
        problem.setProperty("field", e.field());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail incomplete(IncompleteQuestionException e) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "Request incomplete", "incomplete", e);
        problem.setProperty("field", e.field());
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, String title, String code, Exception e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(e.getMessage()));
        problem.setTitle(title);
        problem.setProperty("code", code);
        return problem;
    }

    private static String code(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
