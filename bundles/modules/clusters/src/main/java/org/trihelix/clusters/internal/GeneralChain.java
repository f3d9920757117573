package org.trihelix.clusters.internal;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.trihelix.api.text.Label;
import org.trihelix.clusters.ValueChain;
import org.trihelix.clusters.domain.Chain;
import org.trihelix.clusters.domain.ChainLink;

/** The chain that any technology goes through, for fields that have no chain of their own. */
@Component(service = ValueChain.class, property = "service.ranking:Integer=1000")
public final class GeneralChain implements ValueChain {

    /** Its code. */
    public static final String CODE = "general";

    private static final Chain CHAIN = new Chain(
            CODE,
            new Label("Общая цепочка", "General chain"),
            List.of(
                    link("research", "Исследования и разработки", "Research and development", "finance"),
                    link("training", "Подготовка кадров", "Training", "research"),
                    link("materials", "Сырьё и материалы", "Raw and other materials"),
                    link(
                            "components",
                            "Комплектующие и оборудование",
                            "Components and equipment",
                            "materials",
                            "research"),
                    link(
                            "production",
                            "Производство",
                            "Production",
                            "components",
                            "materials",
                            "research",
                            "training",
                            "finance",
                            "support"),
                    link("services", "Услуги и логистика", "Services and logistics", "training"),
                    link("market", "Сбыт и применение", "Sales and use", "production", "services"),
                    link("finance", "Финансирование", "Finance"),
                    link("support", "Поддержка и регулирование", "Support and regulation"),
                    link("society", "Связь с обществом", "Ties with society", "support")));

    private static ChainLink link(String code, String ru, String en, String... needs) {
        return new ChainLink(code, new Label(ru, en), List.of(needs));
    }

    @Override
    public Chain chain() {
        return CHAIN;
    }
}
