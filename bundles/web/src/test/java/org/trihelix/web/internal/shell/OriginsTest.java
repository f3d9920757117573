package org.trihelix.web.internal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trihelix.api.account.DemonstrationDoor.Origin;

class OriginsTest {

    private static HttpServletRequest request(String protocol, Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                OriginsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, given) -> {
                    return switch (method.getName()) {
                        case "getRemoteAddr" -> "127.0.0.1";
                        case "getServerName" -> "localhost";
                        case "getProtocol" -> protocol;
                        case "getHeader" -> headers.get((String) given[0]);
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }

    @Test
    void aBrowserOnThisMachineComesByItself() {
        assertThat(Origins.of(request("HTTP/1.1", Map.of()))).isEqualTo(new Origin("127.0.0.1", "localhost", false));
    }

    @Test
    void aProxyLeavesTraces() {
        for (String trace : new String[] {"Forwarded", "X-Forwarded-For", "X-Real-IP", "Via"}) {
            assertThat(Origins.of(request("HTTP/1.1", Map.of(trace, "x"))).forwarded())
                    .as(trace)
                    .isTrue();
        }
        assertThat(Origins.of(request("HTTP/1.0", Map.of())).forwarded()).isTrue();
    }

    @Test
    void outsideARequestNobodyIsHere() {
        assertThat(Origins.current().forwarded()).isTrue();
    }
}
