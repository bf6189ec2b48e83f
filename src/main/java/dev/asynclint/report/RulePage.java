package dev.asynclint.report;

import dev.asynclint.rule.RuleDescription;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The text of rules, in HTML: the headings of the report stand above it, and the rules that it names are linked where the
 * report holds their text. Rules come from jars of others as well, so it is all of Markdown that is read, and a library
 * that reads it.
 */
final class RulePage {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Pattern PAGE = Pattern.compile("([a-z0-9-]+)\\.md");
    private static final int LEVELS_ABOVE = 2;

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).sanitizeUrls(true)
            .nodeRendererFactory(context -> new NodeRenderer() {
                @Override
                public Set<Class<? extends Node>> getNodeTypes() {
                    return Set.of(FencedCodeBlock.class);
                }

                @Override
                public void render(Node node) {
                    context.getWriter().line();
                    context.getWriter().raw(code(((FencedCodeBlock) node).getLiteral()));
                    context.getWriter().line();
                }
            }).build();
    private final Set<String> inReport;

    /** @param inReport names of the rules whose text is in the report */
    RulePage(Set<String> inReport) {
        this.inReport = Set.copyOf(inReport);
    }

    /** Where the text of a rule is found in the report. */
    static String anchor(String rule) {
        return "rule-" + rule;
    }

    String prose(RuleDescription rule) {
        return html(rule.page());
    }

    String examples(RuleDescription rule) {
        return html(rule.examples());
    }

    private String html(String markdown) {
        Node page = parser.parse(markdown);
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                if (heading.getLevel() == 1) {
                    heading.unlink(); // the rule's name
                } else {
                    heading.setLevel(Math.min(6, heading.getLevel() + LEVELS_ABOVE));
                }
            }

            @Override
            public void visit(Link link) {
                visitChildren(link);
                Matcher other = PAGE.matcher(link.getDestination());
                if (!other.matches()) {
                    return;
                }
                if (inReport.contains(other.group(1))) {
                    link.setDestination("#" + anchor(other.group(1)));
                } else {
                    replaceByContent(link);
                }
            }

            /** Nothing is loaded from anywhere. */
            @Override
            public void visit(Image image) {
                replaceByContent(image);
            }
        });
        return renderer.render(page);
    }

    private static void replaceByContent(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
            node.insertBefore(child);
        }
        node.unlink();
    }

    private static String code(String text) {
        StringWriter out = new StringWriter();
        Html html = new Html(out);
        CodeLines code = CodeLines.of(text.stripTrailing());
        try {
            html.open("pre").open("code");
            for (int number = code.first(); number <= code.last(); number++) {
                code.write(number, 0, null, html);
                html.line();
            }
            html.close("code").close("pre");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
