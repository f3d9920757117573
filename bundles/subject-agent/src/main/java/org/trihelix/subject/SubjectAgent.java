package org.trihelix.subject;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Redirects Karaf's calls of {@code Subject.getSubject} and {@code doAs} to {@link CurrentSubject}. */
public final class SubjectAgent implements ClassFileTransformer {

    private static final String SUBJECT = "javax/security/auth/Subject";
    private static final String HELPER = "org/apache/karaf/util/jaas/JaasHelper";
    private static final String CURRENT = "org/trihelix/subject/CurrentSubject";
    private static final String GET = "(Ljava/lang/Object;)L" + SUBJECT + ";";

    /** Called by the virtual machine before {@code main}. */
    public static void premain(@Nullable String arguments, Instrumentation instrumentation) {
        instrumentation.addTransformer(new SubjectAgent());
    }

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            @Nullable String name,
            @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain,
            byte[] bytes) {
        return name != null && name.startsWith("org/apache/karaf/") ? redirect(bytes) : null;
    }

    static byte[] redirect(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new Redirection(writer), 0);
        return writer.toByteArray();
    }

    private static final class Redirection extends ClassVisitor {

        Redirection(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return new Calls(super.visitMethod(access, name, descriptor, signature, exceptions));
        }
    }

    private static final class Calls extends MethodVisitor {

        Calls(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            boolean bySubject = opcode == Opcodes.INVOKESTATIC && (owner.equals(SUBJECT) || owner.equals(HELPER));
            if (bySubject && name.equals("getSubject")) {
                super.visitMethodInsn(opcode, CURRENT, "get", GET, false);
            } else if (bySubject && name.equals("doAs")) {
                super.visitMethodInsn(opcode, CURRENT, name, descriptor, false);
            } else {
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            }
        }
    }
}
