package org.trihelix.web.internal.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinRequest;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DoorkeeperTest {

    @SuppressWarnings("NullAway") // which requests it looks at does not depend on the hub
    private final Doorkeeper doorkeeper = new Doorkeeper(null);

    @Test
    void looksAtWhoeverAsksForDataOrFiles() {
        assertThat(doorkeeper.canHandleRequest(request("uidl"))).isTrue();
        assertThat(doorkeeper.canHandleRequest(request("init"))).isTrue();
        assertThat(doorkeeper.canHandleRequest(request(null))).as("a download").isTrue();
        assertThat(doorkeeper.canHandleRequest(request("heartbeat"))).isFalse();
    }

    private static VaadinRequest request(@Nullable String type) {
        return (VaadinRequest) Proxy.newProxyInstance(
                DoorkeeperTest.class.getClassLoader(),
                new Class<?>[] {VaadinRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getParameter") ? type : null);
    }
}
