package org.sarhad.node.access.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import org.sarhad.node.access.Officers;
import org.springframework.stereotype.Component;

/**
 * The code that proves that whoever makes the first administrator can read this program's console. It lives in memory
 * alone, is new at each start, and stops working once there is an administrator.
 */
@Component
public class SetUpCode {
    private final Officers officers;
    private final String code;

    SetUpCode(Officers officers) {
        this.officers = officers;
        byte[] random = new byte[12];
        new SecureRandom().nextBytes(random);
        this.code = Base64.getUrlEncoder().encodeToString(random).toLowerCase(Locale.ROOT);
    }

    /** Whether the node waits for its first administrator. */
    public boolean needed() {
        return !officers.hasAdministrator();
    }

    /** The code, for the console alone. */
    public String code() {
        return code;
    }

    boolean accepts(String typed) {
        return needed()
                && MessageDigest.isEqual(
                        typed.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8),
                        code.getBytes(StandardCharsets.UTF_8));
    }
}
