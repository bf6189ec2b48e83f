package dev.asynclint.cache;

import dev.asynclint.source.SourceFile;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeDecl;
import dev.asynclint.types.TypeRef;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the declarations of a file are packed; each is read as it is written. */
final class TypesFormat {

    private TypesFormat() {
    }

    static void write(Map<String, TypeDecl> types, Packer out) {
        out.list(types.values(), type -> write(type, out));
    }

    static Map<String, TypeDecl> types(Unpacker in, SourceFile file) {
        Map<String, TypeDecl> types = new LinkedHashMap<>();
        in.list(() -> type(in, file)).forEach(type -> types.put(type.name(), type));
        return types;
    }

    /** The declarations as bytes: two that are written the same are the same, the order of their members included. */
    static List<ByteBuffer> packed(Map<String, TypeDecl> types) {
        Packer out = new Packer();
        write(types, out);
        return out.written();
    }

    private static void write(TypeDecl type, Packer out) {
        out.string(type.name());
        out.constant(type.kind());
        out.constants(type.flags());
        out.map(type.variables(), bound -> write(bound, out));
        write(type.supertypes(), out);
        out.map(type.methods(), same -> out.list(same, method -> write(method, out)));
        out.map(type.fields(), field -> write(field, out));
        out.map(type.constants(), out::string);
        out.strings(type.annotations());
        out.bool(type.complete());
    }

    private static TypeDecl type(Unpacker in, SourceFile file) {
        return new TypeDecl(in.string(), in.constant(TypeDecl.Kind.values()), in.constants(MethodDecl.Flag.class),
                in.map(() -> ref(in)), in.list(() -> ref(in)), in.map(() -> in.list(() -> method(in))),
                in.map(() -> ref(in)), in.map(in::string), in.strings(), file, in.bool());
    }

    private static void write(MethodDecl method, Packer out) {
        out.string(method.owner());
        out.string(method.name());
        out.map(method.variables(), bound -> write(bound, out));
        write(method.parameters(), out);
        out.bool(method.varargs());
        write(method.returns(), out);
        out.strings(method.throwsTypes());
        out.constants(method.flags());
        out.strings(method.annotations());
    }

    private static MethodDecl method(Unpacker in) {
        return new MethodDecl(in.string(), in.string(), in.map(() -> ref(in)), in.list(() -> ref(in)), in.bool(), ref(in),
                in.strings(), in.constants(MethodDecl.Flag.class), in.strings());
    }

    private static void write(Collection<TypeRef> types, Packer out) {
        out.list(types, type -> write(type, out));
    }

    private static void write(TypeRef type, Packer out) {
        out.constant(type.kind());
        out.string(type.name());
        write(type.args(), out);
    }

    private static TypeRef ref(Unpacker in) {
        return new TypeRef(in.constant(TypeRef.Kind.values()), in.string(), in.list(() -> ref(in)));
    }
}
