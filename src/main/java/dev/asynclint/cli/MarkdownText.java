package dev.asynclint.cli;

import dev.asynclint.finding.Severity;
import dev.asynclint.report.Ansi;
import dev.asynclint.text.SafeText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Markdown for a terminal: text is wrapped, code stays as it is. Code within a sentence bears quotes where there are no
 * colours, as in the messages of findings.
 */
final class MarkdownText extends AbstractVisitor {

    private static final String CODE_INDENT = "    ";
    private static final String ARROW = "// ←";

    private final Ansi ansi;
    private final int width;
    private final StringBuilder out = new StringBuilder();
    private WrappedText text = new WrappedText();
    private UnaryOperator<String> look = UnaryOperator.identity();
    private String indent = "";
    /** Stands before the first line of the next block, in place of as much of the indent. */
    private String mark = "";

    private MarkdownText(Ansi ansi, int width) {
        this.ansi = ansi;
        this.width = width;
    }

    /** @param width in columns; code and words that are longer stand out */
    static String render(String markdown, Ansi ansi, int width) {
        MarkdownText page = new MarkdownText(ansi, width);
        Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown).accept(page);
        return page.out.toString();
    }

    // ---- blocks

    @Override
    public void visit(Heading heading) {
        gap(heading, false);
        look = switch (plain(heading)) {
            case "Bad" -> title -> ansi.bold(ansi.red(title));
            case "Good" -> title -> ansi.bold(ansi.green(title));
            default -> ansi::bold;
        };
        visitChildren(heading);
        look = UnaryOperator.identity();
        flush();
    }

    @Override
    public void visit(Paragraph paragraph) {
        gap(paragraph, false);
        visitChildren(paragraph);
        flush();
    }

    @Override
    public void visit(BulletList list) {
        gap(list, list.getPrevious() instanceof Paragraph);
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item(item, "- ");
        }
    }

    @Override
    public void visit(OrderedList list) {
        gap(list, list.getPrevious() instanceof Paragraph);
        int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item(item, number++ + ". ");
        }
    }

    private void item(Node item, String bullet) {
        String outer = indent;
        mark = bullet;
        indent += " ".repeat(bullet.length());
        visitChildren(item);
        indent = outer;
        mark = "";
    }

    @Override
    public void visit(FencedCodeBlock block) {
        code(block, block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        code(block, block.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
        code(block, block.getLiteral());
    }

    private void code(Node block, String literal) {
        gap(block, false);
        for (String line : literal.stripTrailing().lines().toList()) {
            String safe = SafeText.escape(line.replace("\t", CODE_INDENT));
            int arrow = safe.indexOf(ARROW);
            String shown = arrow < 0 ? safe
                    : safe.substring(0, arrow) + ansi.severity(Severity.WARNING, safe.substring(arrow));
            out.append(shown.isEmpty() ? "" : indent + CODE_INDENT + shown).append('\n');
        }
    }

    @Override
    public void visit(ThematicBreak line) {
        gap(line, false);
        out.append(indent).append("-".repeat(Math.max(1, width - indent.length()))).append('\n');
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            gap(block, false);
            table(block);
        } else {
            visitChildren(block);
        }
    }

    /** An empty line before a block, save the first, what stands right below its heading, and {@code joined} ones. */
    private void gap(Node block, boolean joined) {
        Node before = block.getPrevious();
        boolean below = before instanceof Heading heading && heading.getLevel() > 1;
        boolean first = out.length() == 0 || block.getParent() instanceof ListItem && before == null;
        if (!first && !joined && (!below || block instanceof Heading)) {
            out.append('\n');
        }
    }

    private void flush() {
        String start = indent.substring(0, indent.length() - mark.length()) + mark;
        out.append(text.block(start, width));
        text = new WrappedText();
        mark = "";
    }

    // ---- tables

    private void table(Node table) {
        List<List<WrappedText>> rows = new ArrayList<>();
        table.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow) {
                    rows.add(new ArrayList<>());
                } else if (node instanceof TableCell cell) {
                    look = cell.isHeader() ? ansi::bold : UnaryOperator.identity();
                    MarkdownText.this.visitChildren(cell);
                    look = UnaryOperator.identity();
                    rows.get(rows.size() - 1).add(text);
                    text = new WrappedText();
                    return;
                }
                visitChildren(node);
            }
        });
        int[] columns = columns(rows, width - indent.length());
        for (List<WrappedText> row : rows) {
            row(row, columns);
            if (row == rows.get(0)) {
                List<String> rules = new ArrayList<>();
                for (int column : columns) {
                    rules.add("-".repeat(column));
                }
                out.append(indent).append(String.join("  ", rules)).append('\n');
            }
        }
    }

    /** As wide as their widest cells; where that is too much, the widest give way, down to their longest words. */
    private static int[] columns(List<List<WrappedText>> rows, int available) {
        int[] columns = new int[rows.get(0).size()];
        int[] least = new int[columns.length];
        for (List<WrappedText> row : rows) {
            for (int i = 0; i < columns.length; i++) {
                columns[i] = Math.max(columns[i], row.get(i).width());
                least[i] = Math.max(least[i], row.get(i).longestWord());
            }
        }
        for (int sum = Arrays.stream(columns).sum() + 2 * (columns.length - 1); sum > available; sum--) {
            int widest = -1;
            for (int i = 0; i < columns.length; i++) {
                if (columns[i] > least[i] && (widest < 0 || columns[i] > columns[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                break;
            }
            columns[widest]--;
        }
        return columns;
    }

    private void row(List<WrappedText> row, int[] columns) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            cells.add(row.get(i).lines(columns[i]));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder shown = new StringBuilder(indent);
            for (int i = 0; i < columns.length; i++) {
                String cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                int taken = WrappedText.of(cell.replaceAll("\u001b\\[[0-9;]*m", "")).width();
                shown.append(cell).append(" ".repeat(Math.max(0, columns[i] - taken)));
                shown.append(i < columns.length - 1 ? "  " : "");
            }
            out.append(shown.toString().stripTrailing()).append('\n');
        }
    }

    // ---- within a sentence

    @Override
    public void visit(Text node) {
        text.add(node.getLiteral(), look);
    }

    @Override
    public void visit(Code code) {
        text.add(ansi.on() ? code.getLiteral() : "`" + code.getLiteral() + "`", ansi::code);
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled(emphasis, ansi::underlined);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        styled(emphasis, ansi::bold);
    }

    private void styled(Node node, UnaryOperator<String> style) {
        UnaryOperator<String> outer = look;
        look = style;
        visitChildren(node);
        look = outer;
    }

    /** Links between pages are the names of rules. */
    @Override
    public void visit(Link link) {
        visitChildren(link);
        if (link.getDestination().contains("://") && !link.getDestination().equals(plain(link))) {
            text.add(" (" + link.getDestination() + ")", look);
        }
    }

    @Override
    public void visit(HtmlInline html) {
        text.add(html.getLiteral(), look);
    }

    @Override
    public void visit(SoftLineBreak line) {
        text.add(" ", look);
    }

    @Override
    public void visit(HardLineBreak line) {
        text.add(" ", look);
    }

    private static String plain(Node node) {
        StringBuilder plain = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                plain.append(part.getLiteral());
            }
        });
        return plain.toString();
    }
}
