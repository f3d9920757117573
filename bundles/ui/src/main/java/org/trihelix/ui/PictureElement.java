package org.trihelix.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;

/** The element that draws, with nothing to say to screen readers that the summary and the table do not say. */
final class PictureElement extends Component {
    private static final long serialVersionUID = 1L;

    PictureElement(String name) {
        super(new Element(name));
        getElement().setAttribute("role", "img");
    }

    void draw(PictureForm form, String summary) {
        getElement().setPropertyJson("model", form.model());
        getElement().setAttribute("aria-label", summary);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        String module = getElement().getTag().substring("trihelix-".length());
        event.getUI().getPage().addJsModule("/app/trihelix/" + module + ".js");
    }
}
