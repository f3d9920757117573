package org.trihelix.mobilization.internal.ui;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.Regions;
import org.trihelix.mobilization.MobilizationPermissions;
import org.trihelix.mobilization.Mobilizations;
import org.trihelix.mobilization.Promotions;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The page of one promotion package. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class PromotionDetailView implements ViewContribution {

    private final Promotions promotions;
    private final Mobilizations mobilizations;
    private final Organizations organizations;
    private final Regions regions;

    @Activate
    public PromotionDetailView(
            @Reference Promotions promotions,
            @Reference Mobilizations mobilizations,
            @Reference Organizations organizations,
            @Reference Regions regions) {
        this.promotions = promotions;
        this.mobilizations = mobilizations;
        this.organizations = organizations;
        this.regions = regions;
    }

    @Override
    public String path() {
        return Paths.PACKAGES + "/:id";
    }

    @Override
    public String titleKey() {
        return "mobilization.promotion.title";
    }

    @Override
    public Permission permission() {
        return MobilizationPermissions.READ;
    }

    @Override
    public Component create(ViewContext context) {
        try {
            var say = new Say(context, regions);
            var promotion = promotions.promotion(context.caller(), context.parameter("id"));
            return new PromotionPage(new Readable(say, organizations), promotions, mobilizations, promotion)
                    .component();
        } catch (NotFoundException e) {
            return Missing.page(context, Paths.PACKAGES);
        }
    }
}
