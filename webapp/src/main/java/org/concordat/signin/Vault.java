package org.concordat.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Encrypts what the database must not show to whoever reads a backup of it, with AES-256-GCM. The key is the setting
 * {@code CONCORDAT_KEY}, the same on every node: 32 bytes in Base64. Without it, a file {@code concordat.key} in the data
 * folder, made at the first start; without that too, one that ends with the process.
 */
@ApplicationScoped
public class Vault {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key = new SecretKeySpec(key(ConfigProvider.getConfig()), "AES");

    private static byte[] key(Config config) {
        Optional<String> given = config.getOptionalValue("concordat.key", String.class);
        byte[] bytes = given.map(text -> Base64.getDecoder().decode(text.strip()))
                .or(() -> config.getOptionalValue("concordat.data", String.class)
                        .map(folder -> ofFile(Path.of(folder, "concordat.key"))))
                .orElseGet(() -> Secret.bytes(KEY_BYTES));
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("CONCORDAT_KEY, or the file concordat.key in the data folder, has "
                    + bytes.length + " bytes; it has to be Base64 of " + KEY_BYTES + " random bytes.");
        }
        return bytes;
    }

    private static byte[] ofFile(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The key at " + file + " can be neither read nor made.", e);
        }
    }

    private static void make(Path file) throws IOException {
        FileAttribute<?>[] ownersAlone =
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        try {
            Files.createFile(file, ownersAlone);
            Files.writeString(
                    file, Base64.getEncoder().encodeToString(Secret.bytes(KEY_BYTES)), StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            // Another start was quicker.
            return;
        }
    }

    /**
     * What stands in the database instead.
     *
     * @param of whose it is; it opens for nobody else
     */
    public String close(String plain, String of) {
        byte[] nonce = Secret.bytes(NONCE_BYTES);
        byte[] closed = run(Cipher.ENCRYPT_MODE, nonce, plain.getBytes(StandardCharsets.UTF_8), of);
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return base64.encodeToString(nonce) + "." + base64.encodeToString(closed);
    }

    /**
     * What was closed.
     *
     * @throws IllegalArgumentException if it was closed with another key or for somebody else, or was changed
     */
    public String open(String closed, String of) {
        String[] parts = closed.split("\\.", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("What is to be opened was not closed here.");
        }
        Base64.Decoder base64 = Base64.getUrlDecoder();
        return new String(
                run(Cipher.DECRYPT_MODE, base64.decode(parts[0]), base64.decode(parts[1]), of), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] text, String of) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(of.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "It does not open with this instance's key; set CONCORDAT_KEY to the key that it was closed with.",
                    e);
        }
    }
}
