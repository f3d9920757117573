package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.trihelix.testing.karaf.InsideHub;
import org.trihelix.testing.karaf.inside.Services;

@InsideHub
public class BundlesContainerIT {

    @Test
    public void everyBundleIsActive() {
        assertThat(Services.context().getBundles())
                .filteredOn(bundle -> bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null)
                .allSatisfy(bundle -> assertThat(bundle.getState()).isEqualTo(Bundle.ACTIVE));
    }
}
