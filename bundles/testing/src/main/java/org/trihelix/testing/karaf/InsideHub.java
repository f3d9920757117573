package org.trihelix.testing.karaf;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs each test method of the class inside the built distribution. Class and methods are public; only {@code @Test} methods and their
 * set-up and clean-up, each time anew. The classes beside it in the same folder come along. One container serves all such classes.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(KarafExtension.class)
public @interface InsideHub {}
