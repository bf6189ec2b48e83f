package dev.asynclint.git;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The hook that git runs before a commit, as a file of its own in the folder of hooks. One that is there already is kept
 * under another name, run first, and put back in the end. A hook of somebody else is never deleted.
 */
public final class PreCommitHook {

    public static final String CHECK = "asynclint check --staged --fail-on warning";
    private static final String NAME = "pre-commit";
    private static final String BEFORE = "pre-commit.before-asynclint";
    private static final String MARK = "Written by `asynclint hook install`";

    private final Repository repository;
    private final Path folder;
    private final Path hook;
    private final Path before;

    private PreCommitHook(Repository repository) {
        this.repository = repository;
        this.folder = repository.hooks();
        this.hook = folder.resolve(NAME);
        this.before = folder.resolve(BEFORE);
    }

    /** @throws GitException when another program has the folder of hooks for itself */
    public static PreCommitHook of(Repository repository) {
        PreCommitHook hook = new PreCommitHook(repository);
        if (Files.exists(hook.folder) && !Files.isDirectory(hook.folder)) {
            throw new GitException("core.hooksPath is '" + hook.folder + "', which is no folder, so git runs no hooks");
        }
        boolean husky = hook.folder.endsWith("_") && (Files.exists(hook.folder.resolve("h"))
                || Files.exists(hook.folder.resolve("husky.sh")));
        if (husky) {
            throw new GitException("husky writes the hooks in '" + hook.folder + "'; add the line `" + CHECK + "` to '"
                    + hook.folder.resolveSibling(NAME) + "' instead");
        }
        return hook;
    }

    /**
     * @param program the file without which the command cannot run
     * @param command words for the shell, quoted where they must be
     * @param force   also into a folder that other repositories share, and over an earlier kept hook
     * @return what was done
     */
    public String install(Path program, String command, boolean force) {
        if (!force && !repository.owns(folder)) {
            throw new GitException("core.hooksPath is '" + folder + "' outside of this repository: a hook there is run for others"
                    + " too; --force installs it");
        }
        try {
            Files.createDirectories(folder);
            boolean again = isOurs();
            boolean keeps = !again && exists(hook);
            if (keeps && exists(before) && !force) {
                throw new GitException("'" + hook + "' is not asynclint's, and '" + before + "' is kept from an earlier"
                        + " one; look at both, and delete or rename one, or overwrite the latter with --force");
            }
            if (keeps) {
                Files.move(hook, before, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.deleteIfExists(hook); // a link to a script of ours must not be written through
            Files.writeString(hook, script(program, command));
            if (!hook.toFile().setExecutable(true, false)) {
                throw new IOException("it cannot be made executable");
            }
            return (again ? "renewed '" : "installed '") + hook + "'"
                    + (exists(before) ? "; '" + BEFORE + "', which was there before, is run first" : "");
        } catch (IOException e) {
            throw new GitException("'" + hook + "' cannot be written: " + e.getMessage());
        }
    }

    /** @return what was done, or that there is nothing to do */
    public String uninstall() {
        try {
            if (!isOurs()) {
                return "there is no hook of asynclint in '" + folder + "'"
                        + (exists(hook) ? "; the '" + NAME + "' there is another's and stays" : "");
            }
            if (exists(before)) {
                Files.move(before, hook, StandardCopyOption.REPLACE_EXISTING);
                return "put back '" + hook + "' as it was before";
            }
            Files.delete(hook);
            return "deleted '" + hook + "'";
        } catch (IOException e) {
            throw new GitException("'" + hook + "' cannot be taken away: " + e.getMessage());
        }
    }

    private static boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isOurs() throws IOException {
        if (!Files.isRegularFile(hook)) {
            return false;
        }
        try (InputStream text = Files.newInputStream(hook)) {
            String head = new String(text.readNBytes(400), StandardCharsets.ISO_8859_1);
            return head.lines().limit(3).anyMatch(line -> line.startsWith("#") && line.contains(MARK));
        }
    }

    private static String script(Path program, String command) {
        try (InputStream text = PreCommitHook.class.getResourceAsStream("pre-commit.sh")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@PROGRAM@", quoted(program)).replace("@COMMAND@", command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As one word of the shell. */
    public static String quoted(Path path) {
        return "'" + path.toString().replace(File.separatorChar, '/').replace("'", "'\\''") + "'";
    }
}
