package org.concordat.admin;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordat.audit.Seal;
import org.concordat.council.Council;

/**
 * What an export says of itself.
 *
 * @param schema the version of the schema that its tables have
 * @param council the council as the instance knew it
 * @param files its tables in the order of the names: how many rows each has, and the digest of its file
 */
record Manifest(String schema, Of council, SortedMap<String, File> files) {

    /** The name of the manifest in the export. */
    static final String NAME = "manifest.json";

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int FORMAT = 1;

    /** The council. */
    record Of(
            String id,
            String name,
            String shortName,
            String accent,
            boolean listed,
            List<String> hosts,
            List<String> profiles) {

        static Of of(Council council) {
            return new Of(
                    council.id(),
                    council.name(),
                    council.shortName(),
                    council.accent(),
                    council.listed(),
                    council.hosts().stream().sorted().toList(),
                    council.profiles().stream().sorted().toList());
        }
    }

    /** A table's file: its rows and its SHA-256 in hexadecimal. */
    record File(long rows, String digest) {}

    /** The digest of all that the council has but the record of what was done, which grows by every look at it. */
    String state() {
        return Seal.digest(files.entrySet().stream()
                .filter(file -> !file.getKey().startsWith("audit_"))
                .map(file -> file.getKey() + " " + file.getValue().digest())
                .toList());
    }

    String json() {
        JsonObjectBuilder tables = JSON.createObjectBuilder();
        files.forEach((name, file) -> tables.add(
                name, JSON.createObjectBuilder().add("rows", file.rows()).add("sha256", file.digest())));
        return JSON.createObjectBuilder()
                .add("format", FORMAT)
                .add("schema", schema)
                .add(
                        "council",
                        JSON.createObjectBuilder()
                                .add("id", council.id())
                                .add("name", council.name())
                                .add("shortName", council.shortName())
                                .add("accent", council.accent())
                                .add("listed", council.listed())
                                .add("hosts", array(council.hosts()))
                                .add("profiles", array(council.profiles())))
                .add("tables", tables)
                .build()
                .toString();
    }

    private static JsonArrayBuilder array(Collection<String> texts) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }

    /**
     * Reads one.
     *
     * @throws UnfitExport if it is none
     */
    static Manifest read(InputStream in) {
        try (JsonReader reader = JSON.createReader(in)) {
            JsonObject said = reader.readObject();
            if (said.getInt("format") != FORMAT) {
                throw new UnfitExport("Its format is " + said.getInt("format") + ", and this version reads " + FORMAT);
            }
            JsonObject of = said.getJsonObject("council");
            SortedMap<String, File> files = new TreeMap<>();
            said.getJsonObject("tables").forEach((name, value) -> {
                JsonObject file = value.asJsonObject();
                files.put(name, new File(file.getJsonNumber("rows").longValueExact(), file.getString("sha256")));
            });
            return new Manifest(
                    said.getString("schema"),
                    new Of(
                            of.getString("id"),
                            of.getString("name"),
                            of.getString("shortName"),
                            of.getString("accent"),
                            of.getBoolean("listed"),
                            texts(of, "hosts"),
                            texts(of, "profiles")),
                    files);
        } catch (JsonException | NullPointerException | ClassCastException | ArithmeticException e) {
            throw new UnfitExport("Its manifest cannot be read");
        }
    }

    private static List<String> texts(JsonObject of, String key) {
        return of.getJsonArray(key).getValuesAs(JsonString::getString);
    }

    /** Its tables with their rows, for people. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        files.forEach((name, file) -> counts.put(name, file.rows()));
        return counts;
    }
}
