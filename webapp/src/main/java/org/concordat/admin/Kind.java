package org.concordat.admin;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;

/** What kind of value a column holds, and how it stands in an export. */
enum Kind {
    TEXT,
    TRUTH,
    NUMBER,
    DAY,
    MOMENT,
    LOCAL_TIME,
    BYTES;

    /** The kind of a column, of which H2 and PostgreSQL say different things. */
    static Kind of(int type, String name) {
        String named = name.toLowerCase(Locale.ROOT);
        return switch (type) {
            case Types.BIT, Types.BOOLEAN -> TRUTH;
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.NUMERIC, Types.DECIMAL, Types.REAL, Types.DOUBLE ->
                NUMBER;
            case Types.DATE -> DAY;
            case Types.TIMESTAMP_WITH_TIMEZONE -> MOMENT;
            case Types.TIMESTAMP -> named.equals("timestamptz") ? MOMENT : LOCAL_TIME;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            default ->
                throw new IllegalStateException("A column of type " + name
                        + " cannot be exported; the application's tables have texts, numbers, dates and bytes.");
        };
    }

    /** A value as it stands in an export. */
    JsonValue read(ResultSet row, int column) throws SQLException {
        if (row.getObject(column) == null) {
            return JsonValue.NULL;
        }
        return switch (this) {
            case TRUTH -> row.getBoolean(column) ? JsonValue.TRUE : JsonValue.FALSE;
            case NUMBER -> Json.createValue(row.getBigDecimal(column));
            case DAY -> Json.createValue(row.getObject(column, LocalDate.class).toString());
            case MOMENT ->
                Json.createValue(row.getObject(column, OffsetDateTime.class)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toString());
            case LOCAL_TIME ->
                Json.createValue(row.getObject(column, LocalDateTime.class).toString());
            case BYTES -> Json.createValue(Base64.getEncoder().encodeToString(row.getBytes(column)));
            case TEXT -> Json.createValue(row.getString(column));
        };
    }

    /** Puts a value from an export into a statement. */
    void put(JsonValue value, PreparedStatement statement, int place) throws SQLException {
        if (value == JsonValue.NULL || value.getValueType() == JsonValue.ValueType.NULL) {
            statement.setNull(place, nullType());
            return;
        }
        switch (this) {
            case TRUTH -> statement.setBoolean(place, value.getValueType() == JsonValue.ValueType.TRUE);
            case NUMBER -> statement.setBigDecimal(place, number(value));
            case DAY -> statement.setObject(place, LocalDate.parse(text(value)));
            case MOMENT -> statement.setObject(place, OffsetDateTime.parse(text(value)));
            case LOCAL_TIME -> statement.setObject(place, LocalDateTime.parse(text(value)));
            case BYTES -> statement.setBytes(place, Base64.getDecoder().decode(text(value)));
            case TEXT -> statement.setString(place, text(value));
        }
    }

    private int nullType() {
        return switch (this) {
            case TRUTH -> Types.BOOLEAN;
            case NUMBER -> Types.NUMERIC;
            case DAY -> Types.DATE;
            case MOMENT -> Types.TIMESTAMP_WITH_TIMEZONE;
            case LOCAL_TIME -> Types.TIMESTAMP;
            case BYTES -> Types.BINARY;
            case TEXT -> Types.VARCHAR;
        };
    }

    private static BigDecimal number(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        throw new UnfitExport("\"" + value + "\" stands where a number is expected");
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        throw new UnfitExport("\"" + value + "\" stands where a text is expected");
    }
}
