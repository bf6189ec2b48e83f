import dev.asynclint.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/**
 * Writes the manual pages: picocli describes the commands in AsciiDoc, Asciidoctor makes pages of that. The build runs it:
 * {@code java -cp … src/man/ManPages.java ASCIIDOCDIR OUTDIR}.
 */
public final class ManPages {

    private ManPages() {
    }

    public static void main(String[] args) throws IOException {
        Path sources = Files.createDirectories(Path.of(args[0]));
        Path pages = Files.createDirectories(Path.of(args[1]));
        // In one line: picocli would break a synopsis within its marks.
        CommandLine commands = Main.commands().setUsageHelpWidth(10_000);
        ManPageGenerator.generateManPage(sources.toFile(), null, new boolean[0], true, commands.getCommandSpec());
        try (Asciidoctor asciidoctor = Asciidoctor.Factory.create(); Stream<Path> found = Files.list(sources)) {
            List<Path> files = found.filter(file -> file.toString().endsWith(".adoc")).sorted().toList();
            for (Path file : files) {
                // AsciiDoc would take "[=FILE]" before an underscore for the role of what follows.
                Files.writeString(file, Files.readString(file).replace("[=FILE]_", "{startsb}=FILE{endsb}_"));
                asciidoctor.convertFile(file.toFile(), Options.builder().backend("manpage").safe(SafeMode.UNSAFE)
                        .toDir(pages.toFile())
                        .attributes(Attributes.builder().attribute("reproducible", "").build()).build());
            }
        }
    }
}
