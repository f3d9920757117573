package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import org.trihelix.api.account.Tokens;
import org.trihelix.api.text.Message;
import org.trihelix.ui.Confirm;
import org.trihelix.ui.Dates;
import org.trihelix.ui.Question;
import org.trihelix.ui.ViewContext;

/** Tokens for programs: made, shown once, listed, revoked. */
final class TokensPanel {

    private final ViewContext context;
    private final Tokens tokens;
    private final Panel panel;
    private final TextField name;
    private final Div made = new Div();
    private final UnorderedList list = new UnorderedList();

    TokensPanel(ViewContext context, Tokens tokens) {
        this.context = context;
        this.tokens = tokens;
        panel = new Panel(context, "web.tokens.title").say("web.tokens.text");
        name = panel.field("name", "web.tokens.name", new TextField());
        name.setAutocomplete(Autocomplete.OFF);
        panel.primary("web.tokens.create", this::create);
        made.getElement().setAttribute("role", "status");
        list.addClassName("hub-rows");
        panel.add(made, list);
        refresh();
    }

    Panel panel() {
        return panel;
    }

    private void create() {
        String secret = tokens.create(context.caller(), name.getValue().strip(), null);
        name.clear();
        var code = new Code(secret);
        code.addClassName("hub-secret");
        made.removeAll();
        made.add(new Span(context.text("web.tokens.once")), code);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        tokens.list(context.caller()).forEach(token -> list.add(row(token)));
        list.setVisible(list.getChildren().findAny().isPresent());
    }

    private Component row(Tokens.Token token) {
        var dates = new Dates(context);
        String used = token.lastUsed() == null
                ? context.text("web.tokens.unused")
                : context.text("web.tokens.used", dates.relative(token.lastUsed()));
        var facts = new Span(context.text("web.tokens.expires", dates.relative(token.expires())) + " · " + used);
        facts.addClassName("hub-quiet");
        var revoke = new Button(context.text("web.tokens.revoke"), click -> ask(token));
        revoke.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        revoke.setAriaLabel(context.text("web.tokens.revokeNamed", token.name()));
        return new ListItem(new Span(token.name()), facts, revoke);
    }

    private void ask(Tokens.Token token) {
        var question = new Question(
                Message.of("web.tokens.question", token.name()),
                Message.of("web.tokens.question.text"),
                "web.tokens.revoke",
                true,
                Question.Reason.NONE);
        Confirm.ask(context, question, reason -> {
            tokens.revoke(context.caller(), token.id());
            made.removeAll();
            refresh();
        });
    }
}
