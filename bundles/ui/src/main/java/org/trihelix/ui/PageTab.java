package org.trihelix.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;

/**
 * A tab that a page brings itself.
 *
 * @param id name in the address
 * @param titleKey key of its name
 * @param order from left to right, ascending, among those that other modules contribute
 * @param content made when the tab is first opened
 */
public record PageTab(String id, String titleKey, int order, Supplier<Component> content) {}
