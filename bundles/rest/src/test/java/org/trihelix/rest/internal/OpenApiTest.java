package org.trihelix.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    private final JsonNode document =
            new Api().get("openapi.json", "Accept-Language", "en").json();

    @Test
    void namesEveryCallWithItsPermission() {
        assertThat(document.get("openapi").asText()).isEqualTo("3.1.0");
        assertThat(document.get("paths").fieldNames())
                .toIterable()
                .contains("/openapi.json", "/things", "/things/{id}", "/tokens", "/tokens/{id}");
        assertThat(document.at("/paths/~1things/get/x-permission").asText()).isEqualTo("hub.use");
        assertThat(document.at("/paths/~1things/post/operationId").asText()).isEqualTo("ThingsResource.create");
    }

    @Test
    void describesParametersAndTheFormOfLists() {
        JsonNode list = document.at("/paths/~1things/get");

        assertThat(list.get("parameters").findValuesAsText("name"))
                .containsExactlyInAnyOrder("limit", "cursor", "sector");
        JsonNode page = list.at("/responses/200/content/application~1json/schema");
        assertThat(page.get("properties").fieldNames()).toIterable().containsExactly("items", "next", "total");
        assertThat(page.at("/properties/items/items/$ref").asText()).isEqualTo("#/components/schemas/Thing");
        assertThat(list.at("/responses/401/$ref").asText()).isEqualTo("#/components/responses/Problem");
    }

    @Test
    void describesBodiesAndWhatIsMade() {
        JsonNode create = document.at("/paths/~1things/post");

        assertThat(create.at("/requestBody/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Thing");
        assertThat(create.at("/responses/201/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Thing");
        JsonNode thing = document.at("/components/schemas/Thing/properties");
        assertThat(thing.fieldNames()).toIterable().containsExactly("title", "size", "sector", "parts", "made");
        assertThat(thing.at("/parts/items/$ref").asText()).isEqualTo("#/components/schemas/Part");
        assertThat(thing.at("/sector/anyOf/0/enum").size()).isEqualTo(6);
        assertThat(thing.at("/made/anyOf/0/format").asText()).isEqualTo("date-time");
    }

    @Test
    void saysWhereAPasswordIsTakenAndWhatIsOpen() {
        assertThat(document.at("/paths/~1tokens/post/security").findValues("password"))
                .hasSize(1);
        assertThat(document.at("/paths/~1things/get/security").findValues("password"))
                .isEmpty();
        assertThat(document.at("/paths/~1things~1open/get/security/0").isEmpty())
                .isTrue();
    }
}
