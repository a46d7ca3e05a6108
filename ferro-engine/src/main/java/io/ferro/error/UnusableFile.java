package io.ferro.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A file that a URL names for encrypted connections cannot be used. Never thrown to users: it becomes FERRO-0141. */
public final class UnusableFile extends SQLException {

    private static final long serialVersionUID = 1L;

    private static final String CANNOT_CONNECT = "08001";

    private final String remedy;

    /**
     * Says which file.
     *
     * @param parameter the parameter of the URL
     * @param file its value
     * @param why what is wrong with it
     * @param remedy what to do, a sentence
     * @param cause what told so, null for nobody
     */
    public UnusableFile(String parameter, String file, String why, String remedy, @Nullable Throwable cause) {
        super("the file \"" + file + "\", which the parameter " + parameter + " names, " + why, CANNOT_CONNECT, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
