package ${package}.domain;

import java.util.ArrayList;
import java.util.List;
import org.trihelix.api.FieldError;
import org.trihelix.api.InvalidException;
import org.trihelix.api.text.Message;

/**
 * Something that others may use.
 *
 * @param owner identifier of the organization
 * @param terms for whom, when, at which price
 */
public record Equipment(String id, String name, String owner, String terms) {

    public static final int NAME_MOST = 200;
    public static final int OWNER_MOST = 36;
    public static final int TERMS_MOST = 2000;

    /** @throws InvalidException with all that is wrong, so that it is told at once */
    public static Equipment checked(String id, String name, String owner, String terms) {
        List<FieldError> errors = new ArrayList<>();
        check(errors, "name", name, NAME_MOST);
        check(errors, "owner", owner, OWNER_MOST);
        check(errors, "terms", terms, TERMS_MOST);
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        return new Equipment(id, name.strip(), owner, terms.strip());
    }

    private static void check(List<FieldError> errors, String field, String text, int most) {
        if (text.isBlank() || text.length() > most) {
            errors.add(new FieldError(field, Message.of("${module}.error." + field, most)));
        }
    }
}
