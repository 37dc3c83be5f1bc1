package org.concordat.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** A code that stands in for the second factor once, when the phone is lost: sixteen characters, 80 random bits. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {

    private static final int AT_A_TIME = 10;
    private static final int BYTES = 10;
    private static final int CHARACTERS = 16;
    private static final int RADIX = 32;

    @Id
    @Column(length = 36)
    private String id = UUID.randomUUID().toString();

    private String account = "";
    private String digest = "";

    /** For the persistence provider. */
    protected RecoveryCode() {}

    RecoveryCode(String account, String code) {
        this.account = account;
        this.digest = digest(account, code);
    }

    /** Ten new ones, as they are shown once. */
    static List<String> fresh() {
        return Stream.generate(RecoveryCode::one).limit(AT_A_TIME).toList();
    }

    private static String one() {
        String digits = new BigInteger(1, Secret.bytes(BYTES)).toString(RADIX);
        String text = "0".repeat(CHARACTERS - digits.length()) + digits;
        return text.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** Whether it is this one, of this account, however it is typed. */
    boolean is(String of, String code) {
        return account.equals(of) && Secret.same(digest, digest(of, code));
    }

    private static String digest(String account, String code) {
        String typed = code.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]", "");
        return Secret.digest("recovery " + account + " " + typed);
    }
}
