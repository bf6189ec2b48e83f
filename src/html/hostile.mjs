// Writes a project in which names and texts want to be markup, commands to a terminal, or what they are not.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = process.argv[2];
const markup = '<img src=x onerror=document.title="owned">';
const bidi = '\u202e';

function java(text) {
  return `package evil.${'x' + bidi};

import java.util.concurrent.CompletableFuture;

class Evil {
    // </code></pre></details></script><script>document.title = "owned"</script><!-- {{findings}} \u001b[2J
    void run(String name) throws Exception {
        CompletableFuture.supplyAsync(() -> "${text}"); // ${markup} ${bidi}reversed\u2066
        /* \`&lt;b&gt;\` &amp; ' " ${'x'.repeat(20_000)} */ CompletableFuture.runAsync(() -> System.out.println("${'y'.repeat(5_000)}"));
        CompletableFuture.runAsync(() -> { try { Thread.sleep(1_000); } catch (InterruptedException e) { } });
    }
}
`;
}

function write(path, text) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

write('pom.xml', '<project/>');
write(`src/"><script>document.title='owned'<b>/${markup}.java`, java(markup.replaceAll('"', '\\"')));
write(`src/javascript:alert(1)/&lt;b&gt;'${bidi}\u001b[31m.java`, java("</textarea>'\\u0022 onfocus=alert(1) autofocus"));
write('src/Broken\u2028<i>.java', 'import java.util.concurrent.CompletableFuture; class Broken { <script>document.title="owned"</script>');
