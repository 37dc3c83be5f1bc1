package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.InputStream;
import java.util.List;
import org.concordat.comparison.Digest;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Question;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class CompareWriterTest {

    private static final ObjectMapper JACKSON = new ObjectMapper();

    @Test
    void every_comparison_is_as_the_openapi_document_says() throws Exception {
        JsonSchema schema = schema();
        List<LoadedProfile> both = List.of(Anytown.PROFILE, Othertown.PROFILE);
        for (Question question : Othertown.PROFILE.questions()) {
            byte[] json = CompareWriter.json(both, Digest.of(Comparisons.tables(both, question)));

            assertThat(question.id(), schema.validate(JACKSON.readTree(json)), is(empty()));
        }
    }

    private static JsonSchema schema() throws Exception {
        try (InputStream in = CompareWriter.class.getResourceAsStream("openapi.yaml")) {
            JsonNode api = JACKSON.valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
            ObjectNode whole = api.at("/components/schemas/Comparison").deepCopy();
            whole.set("components", api.get("components"));
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(whole);
        }
    }
}
