package org.trihelix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Keeps people from losing what they typed: within the hub by a question, on closing the window by the browser's own one. */
public final class LeaveGuard implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Typing arms it at once, before the server knows of the change. One listener for all forms a window ever shows. */
    private static final String WATCH = """
            const form = this;
            form.addEventListener('input', () => form.thUnsaved = true);
            if (!window.thForm) {
                window.addEventListener('beforeunload', event => {
                    if (window.thForm.isConnected && window.thForm.thUnsaved) event.preventDefault();
                });
            }
            window.thForm = form;
            """;

    private final transient ViewContext context;
    private final Element form;
    private @Nullable ConfirmDialog question;

    public LeaveGuard(ViewContext context, Element form) {
        this.context = context;
        this.form = form;
        form.executeJs(WATCH);
    }

    public void armed(boolean armed) {
        form.setProperty("thUnsaved", armed);
    }

    public void ask(ContinueNavigationAction leave) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(context.text("ui.leave.title"));
        dialog.setText(context.text("ui.leave.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(context.text("ui.leave.stay"));
        dialog.setConfirmText(context.text("ui.leave.leave"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(event -> leave.proceed());
        dialog.addCancelListener(event -> leave.cancel());
        question = dialog;
        dialog.open();
    }

    @Nullable
    Component question() {
        return question;
    }
}
