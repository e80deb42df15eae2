package kz.robotbailiff.bench.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import kz.robotbailiff.bench.house.House.Source;
import org.jspecify.annotations.Nullable;

/// One Java file as the compiler's own parser sees it.
record JavaText(Source source, CompilationUnitTree tree, DocTrees trees) {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final JavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);
    private static final Map<Source, JavaText> PARSED = new ConcurrentHashMap<>();

    static JavaText of(Source source) {
        return PARSED.computeIfAbsent(source, JavaText::parse);
    }

    private static JavaText parse(Source source) {
        var task =
                (JavacTask) COMPILER.getTask(null, FILES, null, null, null, List.of(file(source)));
        try {
            var tree = task.parse().iterator().next();
            return new JavaText(source, tree, DocTrees.instance(task));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SimpleJavaFileObject file(Source source) {
        var uri = URI.create("string:///" + source.name());
        return new SimpleJavaFileObject(uri, SimpleJavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source.text();
            }
        };
    }

    List<String> longMethods(int most) {
        return methods((_, method) -> {
            var lines = span(method) - linesInTextBlocks(method) + 1;
            return lines > most ? method.getName() + " has " + lines + " lines" : null;
        });
    }

    /// Records may have more components, for they are named where they are read, and a wiring
    /// takes what there is to be wired.
    List<String> manyParameters(int most) {
        return methods((owner, method) -> {
            var isRecord = owner.getKind() == Tree.Kind.RECORD;
            var wires = owner.getSimpleName().toString().endsWith("Wiring");
            var exempt = wires || (isRecord && method.getReturnType() == null);
            var count = method.getParameters().size();
            return count > most && !exempt
                    ? method.getName() + " has " + count + " parameters"
                    : null;
        });
    }

    List<String> silentTypes() {
        var found = new ArrayList<String>();
        for (var type : tree.getTypeDecls()) {
            if (type instanceof ClassTree named
                    && named.getModifiers().getFlags().contains(Modifier.PUBLIC)
                    && !opensWithASentence(TreePath.getPath(tree, named))) {
                found.add(source.path() + ": " + named.getSimpleName());
            }
        }
        return found;
    }

    private boolean opensWithASentence(TreePath path) {
        var comment = trees.getDocComment(path);
        if (comment == null) {
            return false;
        }
        var opening = comment.strip().split("\n\\s*\n")[0];
        return opening.contains(".");
    }

    private List<String> methods(BiFunction<ClassTree, MethodTree, @Nullable String> judge) {
        var found = new ArrayList<String>();
        new TreePathScanner<@Nullable Object, @Nullable Object>() {
            @Override
            public @Nullable Object visitMethod(MethodTree method, @Nullable Object nothing) {
                var owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
                var verdict = judge.apply(owner, method);
                if (verdict != null) {
                    found.add(source.path() + ": " + verdict);
                }
                return super.visitMethod(method, null);
            }
        }.scan(tree, null);
        return found;
    }

    /// A text block counts as one line: it holds words, not steps.
    private long linesInTextBlocks(MethodTree method) {
        var lines = new AtomicLong();
        new TreeScanner<@Nullable Object, @Nullable Object>() {
            @Override
            public @Nullable Object visitLiteral(LiteralTree literal, @Nullable Object nothing) {
                lines.addAndGet(span(literal));
                return super.visitLiteral(literal, null);
            }
        }.scan(method, null);
        return lines.get();
    }

    private long span(Tree part) {
        return line(end(part)) - line(start(part));
    }

    private long start(Tree part) {
        return trees.getSourcePositions().getStartPosition(tree, part);
    }

    private long end(Tree part) {
        return trees.getSourcePositions().getEndPosition(tree, part);
    }

    private long line(long position) {
        return tree.getLineMap().getLineNumber(position);
    }
}
