package dev.asynclint.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Proves each line of the library catalogues against the class files of the version its source names:
 * the type is in that jar, its variables and supertypes are as said, the member exists, returns what is
 * said, and takes the arguments that the words speak of.
 *
 * <p>Needs {@code src/corpus/fetch-libraries.sh} to have been run; then {@code mvn test -Dgroups=library}.
 */
@Tag("library")
class LibraryCatalogTest {

  private static final Path CATALOG = Path.of("rules/catalog");
  private static final Path JARS = Path.of("target/library-jars");
  private static final Pattern COORDINATES = Pattern.compile("[^:]+:([^:]+):([^:]+)(?::([^:]+))?");

  @TestFactory
  Stream<DynamicTest> everyLineHolds() throws IOException {
    try (Stream<Path> files = Files.list(CATALOG)) {
      List<Library> libraries = files.filter(f -> f.toString().endsWith(".api")).sorted()
          .map(Library::read).filter(l -> !l.jarOfSource.isEmpty()).toList();
      assertTrue(libraries.size() > 50, "libraries: " + libraries.size());
      return libraries.stream().map(l -> dynamicTest(l.name, () ->
          assertEquals(List.of(), l.faults(), "run src/corpus/fetch-libraries.sh " + l.name + " after a new source")));
    }
  }

  @Test
  void noSignatureStandsTwice() throws IOException {
    Map<String, String> fileOfSignature = new LinkedHashMap<>();
    List<String> twice = new ArrayList<>();
    try (Stream<Path> files = Files.list(CATALOG)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".api")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          if (line.matches("(type|method|annotation|callback) .*")) {
            String signature = erased(line).split(" -> | : | extends | @", 2)[0];
            String before = fileOfSignature.put(signature, file.getFileName().toString());
            if (before != null) {
              twice.add(before + " and " + file.getFileName() + ": " + signature);
            }
          }
        }
      }
    }
    assertEquals(List.of(), twice);
  }

  /** A method line, and how exact its parameters are. */
  private record Line(String text, String member, List<String> params, String returns, List<String> words,
      String variables) {

    boolean fits(Executable member) {
      return fits(parameters(member));
    }

    boolean fits(List<String> actual) {
      boolean open = !params.isEmpty() && params.get(params.size() - 1).equals("...");
      int fixed = open ? params.size() - 1 : params.size();
      if (open ? actual.size() < fixed : actual.size() != fixed) {
        return false;
      }
      for (int i = 0; i < fixed; i++) {
        if (!params.get(i).equals("_") && !bound(params.get(i)).equals(actual.get(i))
            && !(words.contains("function") && isVariable(params.get(i)))) {
          return false;
        }
      }
      return true;
    }

    /** Whether a parameter stands for a type variable: of the method, or, in the one method of a function, of its type. */
    private boolean isVariable(String param) {
      String plain = param.replace("[]", "");
      return plain.length() <= 2 && words.contains("function")
          || atTopLevel(variables).stream().anyMatch(v -> v.split(" ", 2)[0].equals(plain));
    }

    /** What a parameter is in a class file. */
    private String bound(String param) {
      if (!isVariable(param)) {
        return erased(param);
      }
      String plain = param.replace("[]", "");
      return atTopLevel(variables).stream().map(v -> v.split(" extends ", 2)).filter(v -> v.length > 1 && v[0].equals(plain))
          .map(v -> erased(v[1])).findFirst().orElse("Object") + param.substring(plain.length());
    }

    /** The parameters whose type arguments or variables the member does not have so. */
    List<String> misread(Executable member) {
      List<String> wrong = new ArrayList<>();
      Type[] actual = member.getGenericParameterTypes();
      for (int i = 0; i < params.size(); i++) {
        if ((params.get(i).contains("<") || isVariable(params.get(i))) && !same(params.get(i), plain(actual[i]))) {
          wrong.add(plain(actual[i]));
        }
      }
      String own = Arrays.stream(member.getTypeParameters()).map(v -> v.getBounds()[0] == Object.class ? v.getName()
          : v.getName() + " extends " + plain(v.getBounds()[0])).collect(Collectors.joining(", "));
      if (!variables.isEmpty() && !same(variables, own)) {
        wrong.add("<" + own + ">");
      }
      boolean mentions = returns != null && Arrays.stream(member.getTypeParameters())
          .anyMatch(v -> List.of(returns.split("[^\\w.]+")).contains(v.getName()));
      if (mentions && !same(returns, plain(((Method) member).getGenericReturnType()))) {
        wrong.add("-> " + plain(((Method) member).getGenericReturnType()));
      }
      return wrong;
    }

    int exactness() {
      return params.stream().mapToInt(p -> p.equals("...") ? -1 : p.equals("_") ? 1 : 2).sum();
    }
  }

  /** One catalogue file and the jars it was written from. */
  private static final class Library {

    final String name;
    final List<String> lines;
    final Map<String, String> jarOfSource = new LinkedHashMap<>();
    final List<String> faults = new ArrayList<>();
    ClassLoader loader;

    private Library(String name, List<String> lines) {
      this.name = name;
      this.lines = lines;
    }

    static Library read(Path file) {
      try {
        Library library = new Library(file.getFileName().toString().replace(".api", ""), Files.readAllLines(file));
        for (String line : library.lines) {
          String[] parts = line.split(" ");
          if (parts[0].equals("source") && parts.length == 3) {
            Matcher coordinates = COORDINATES.matcher(parts[2]);
            if (coordinates.matches()) {
              String classifier = coordinates.group(3) == null ? "" : "-" + coordinates.group(3);
              String jar = coordinates.group(1) + "-" + coordinates.group(2) + classifier + ".jar";
              if (library.jarOfSource.put(parts[1], jar) != null) {
                library.faults.add("this source stands twice: " + line);
              }
            }
          }
        }
        return library;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    List<String> faults() throws IOException {
      Path folder = JARS.resolve(name);
      assertTrue(Files.isDirectory(folder), folder + " is missing: run src/corpus/fetch-libraries.sh " + name);
      try (Stream<Path> jars = Files.list(folder);
          URLClassLoader classes = new URLClassLoader(jars.sorted().map(Library::url).toArray(URL[]::new),
              ClassLoader.getPlatformClassLoader())) {
        loader = classes;
        // Lines on one member belong together: the most exact that fits a signature speaks for it.
        Map<String, List<Line>> members = new LinkedHashMap<>();
        for (String line : lines) {
          if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("source ")) {
            check(line, members);
          }
        }
        members.forEach(this::checkMember);
      }
      return faults;
    }

    private void check(String line, Map<String, List<Line>> members) throws IOException {
      int at = line.lastIndexOf(" @");
      String jar = at < 0 ? null : jarOfSource.get(line.substring(at + 2));
      if (jar == null) {
        faults.add("no such source: " + line);
        return;
      }
      String[] factsAndWords = line.substring(0, at).split(" : ", 2);
      List<String> words = factsAndWords.length == 1 ? List.of() : List.of(factsAndWords[1].split("; "));
      String[] kindAndRest = factsAndWords[0].split(" ", 2);
      String rest = kindAndRest[1];
      switch (kindAndRest[0]) {
        case "type" -> checkType(line, rest, jar);
        case "annotation" -> {
          Class<?> type = type(line, rest, jar);
          if (type != null && !type.isAnnotation()) {
            faults.add("not an annotation: " + line);
          }
        }
        case "callback", "method" -> {
          String[] signatureAndReturn = rest.split(" -> ", 2);
          int hash = signatureAndReturn[0].indexOf('#');
          int paren = signatureAndReturn[0].indexOf('(');
          String owner = signatureAndReturn[0].substring(0, hash);
          String inside = signatureAndReturn[0].substring(paren + 1, signatureAndReturn[0].length() - 1);
          String member = signatureAndReturn[0].substring(hash + 1, paren);
          int end = member.lastIndexOf('>');
          List<String> declared = inside.isEmpty() ? List.of() : atTopLevel(inside);
          Line parsed = new Line(line, member.substring(end + 1), declared,
              signatureAndReturn.length == 1 ? null : signatureAndReturn[1], words,
              end < 0 ? "" : member.substring(1, end));
          if (owner.contains("*")) {
            checkGlob(owner, parsed, jar);
          } else if (type(line, owner, jar) != null && !parsed.member.equals("*")) {
            members.computeIfAbsent(kindAndRest[0] + " " + owner + "#" + parsed.member, k -> new ArrayList<>()).add(parsed);
          }
        }
        case "likely" -> { }
        default -> faults.add("no such kind: " + line);
      }
    }

    private void checkType(String line, String declaration, String jar) {
      String[] parts = declaration.split(" extends ", 2);
      Class<?> type = type(line, raw(parts[0]), jar);
      if (type == null) {
        return;
      }
      String variables = Arrays.stream(type.getTypeParameters()).map(Object::toString).collect(Collectors.joining(", "));
      String declared = parts[0].contains("<") ? parts[0].substring(parts[0].indexOf('<') + 1, parts[0].length() - 1) : "";
      if (!declared.equals(variables)) {
        faults.add("type variables are <" + variables + ">: " + line);
      }
      for (String supertype : parts.length == 1 ? List.<String>of() : atTopLevel(parts[1])) {
        Class<?> loaded = load(raw(supertype));
        if (loaded == null || !loaded.isAssignableFrom(type)) {
          faults.add("not a supertype: " + supertype + " in " + line);
        } else if (supertype.contains("<")
            && atTopLevel(supertype.substring(supertype.indexOf('<') + 1, supertype.length() - 1)).size()
                != loaded.getTypeParameters().length) {
          faults.add("wrong number of type arguments: " + supertype + " in " + line);
        }
      }
    }

    private void checkGlob(String glob, Line line, String jar) throws IOException {
      Pattern pattern = Pattern.compile(glob.replace(".", "\\.").replace("*", ".*"));
      try (JarFile file = new JarFile(JARS.resolve(name).resolve(jar).toFile())) {
        boolean holds = file.stream().map(e -> e.getName())
            .filter(e -> e.endsWith(".class") && !e.startsWith("META-INF"))
            .map(e -> e.substring(0, e.length() - ".class".length()).replace('/', '.'))
            .filter(e -> pattern.matcher(e.replace('$', '.')).matches())
            .anyMatch(e -> line.member.equals("*")
                || readableMembers(load(e.replace('$', '.')), line.member).stream().anyMatch(line::fits));
        if (!holds) {
          faults.add("no type or member like this: " + line.text);
        }
      }
    }

    private void checkMember(String key, List<Line> lines) {
      Class<?> owner = load(key.substring(key.indexOf(' ') + 1, key.indexOf('#')));
      boolean callback = key.startsWith("callback ");
      Set<Line> idle = new LinkedHashSet<>(lines);
      for (Executable member : members(owner, key.substring(key.indexOf('#') + 1))) {
        lines.stream().filter(l -> l.fits(member)).max(Comparator.comparingInt(Line::exactness)).ifPresent(line -> {
          idle.remove(line);
          if (callback && (Modifier.isFinal(member.getModifiers()) || Modifier.isStatic(member.getModifiers()))) {
            faults.add("cannot be overridden: " + line.text);
          }
          checkFacts(owner, member, line);
        });
      }
      idle.forEach(line -> faults.add("no such member: " + line.text));
    }

    private void checkFacts(Class<?> owner, Executable member, Line line) {
      if (line.returns != null && !(member instanceof Method method && returns(owner, method, line.returns))) {
        faults.add("returns " + (member instanceof Method m ? m.getGenericReturnType() : "nothing") + ": " + line.text);
      }
      if (!line.misread(member).isEmpty()) {
        faults.add("has " + line.misread(member) + ": " + line.text);
      }
      Class<?>[] parameters = member.getParameterTypes();
      for (String word : line.words) {
        String[] parts = word.split(" ");
        boolean holds = switch (parts[0]) {
          case "runs" -> isFunction(parameters, parts[1])
              && (parts.length < 4 || isExecutor(parameters, parts[3]));
          case "interruptible" -> Arrays.stream(member.getExceptionTypes())
              .anyMatch(e -> e == InterruptedException.class || e.getSimpleName().contains("Interrupted"));
          case "timed-by", "async-by" -> {
            int paren = parts[1].indexOf('(');
            String inside = parts[1].substring(paren + 1, parts[1].length() - 1);
            List<String> params = inside.isEmpty() ? List.of() : List.of(inside.split(","));
            yield members(owner, parts[1].substring(0, paren)).stream().anyMatch(m -> parameters(m).equals(params));
          }
          default -> true;
        };
        if (!holds) {
          faults.add("'" + word + "' does not hold for " + member + ": " + line.text);
        }
      }
    }

    /**
     * Whether the method returns what is said: by name, or, where a supertype's variable stands, by what the type makes of
     * that variable.
     */
    private boolean returns(Class<?> owner, Method method, String said) {
      Class<?> actual = method.getReturnType();
      boolean variable = Stream.concat(Arrays.stream(owner.getTypeParameters()), Arrays.stream(method.getTypeParameters()))
          .anyMatch(v -> said.replace("[]", "").equals(v.getName()));
      if (variable) {
        return method.getGenericReturnType().toString().equals(said);
      }
      if (name(actual).equals(raw(said))) {
        return true;
      }
      Class<?> claimed = load(raw(said));
      return claimed != null && claimed != actual && actual.isAssignableFrom(claimed)
          && method.getGenericReturnType() instanceof TypeVariable<?> of
          && of.getGenericDeclaration() instanceof Class;
    }

    private Class<?> type(String line, String type, String jar) {
      Class<?> loaded = load(type);
      if (loaded == null) {
        faults.add("no such type: " + line);
      } else if (!loaded.getProtectionDomain().getCodeSource().getLocation().getPath().endsWith("/" + jar)) {
        faults.add("not in " + jar + ": " + line);
        return null;
      }
      return loaded;
    }

    /** Loads by the name with dots, without running the class; null if there is none. */
    private Class<?> load(String type) {
      String binary = type.matches("[A-Z]\\w*") ? "java.lang." + type : type;
      while (true) {
        try {
          return Class.forName(binary, false, loader);
        } catch (ClassNotFoundException e) {
          int dot = binary.lastIndexOf('.');
          if (dot < 0) {
            return null;
          }
          binary = binary.substring(0, dot) + "$" + binary.substring(dot + 1);
        }
      }
    }

    private static URL url(Path jar) {
      try {
        return jar.toUri().toURL();
      } catch (MalformedURLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static boolean isFunction(Class<?>[] parameters, String index) {
    int i = Integer.parseInt(index);
    return i < parameters.length && !parameters[i].isPrimitive() && !Modifier.isFinal(parameters[i].getModifiers());
  }

  private static boolean isExecutor(Class<?>[] parameters, String index) {
    int i = Integer.parseInt(index);
    return i < parameters.length && Executor.class.isAssignableFrom(parameters[i]);
  }

  /** The members of a name, of a type and its supertypes; an overridden one only where it is overridden last. */
  private static Collection<Executable> members(Class<?> type, String name) {
    Map<List<String>, Executable> found = new LinkedHashMap<>();
    if (name.equals("new")) {
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        found.put(parameters(constructor), constructor);
      }
      return found.values();
    }
    Deque<Class<?>> open = new ArrayDeque<>(List.of(type));
    while (!open.isEmpty()) {
      Class<?> next = open.poll();
      for (Method method : next.getDeclaredMethods()) {
        if (method.getName().equals(name) && isInherited(method, type)) {
          found.merge(parameters(method), method, LibraryCatalogTest::moreDerived);
        }
      }
      if (next.getSuperclass() != null) {
        open.add(next.getSuperclass());
      }
      open.addAll(List.of(next.getInterfaces()));
    }
    return found.values();
  }

  /** As {@link #members}, but none for a class that needs an optional library: a glob meets classes it does not mean. */
  private static Collection<Executable> readableMembers(Class<?> type, String name) {
    try {
      return members(type, name);
    } catch (LinkageError e) {
      return List.of();
    }
  }

  /** Whether code elsewhere can call this on the type; static methods of interfaces do not pass to subtypes. */
  private static boolean isInherited(Method method, Class<?> type) {
    int modifiers = method.getModifiers();
    Class<?> declaring = method.getDeclaringClass();
    return (Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers))
        && (declaring == type || !declaring.isInterface() || !Modifier.isStatic(modifiers));
  }

  /** Of two methods of one signature: the one of the subtype; within a type the one without the bridge. */
  private static Executable moreDerived(Executable one, Executable other) {
    if (one.getDeclaringClass() == other.getDeclaringClass()) {
      return ((Method) one).isBridge() ? other : one;
    }
    return one;
  }

  private static List<String> parameters(Executable member) {
    return Arrays.stream(member.getParameterTypes()).map(LibraryCatalogTest::name).toList();
  }

  private static String name(Class<?> type) {
    if (type.isArray()) {
      return name(type.getComponentType()) + "[]";
    }
    String canonical = type.getCanonicalName();
    return type.getPackageName().equals("java.lang") && !type.isPrimitive()
        ? canonical.substring("java.lang.".length()) : canonical;
  }

  private static boolean same(String one, String other) {
    return one.replace(" ", "").equals(other.replace(" ", ""));
  }

  /** As the catalogue writes it: with type arguments, without the bounds of wildcards. */
  private static String plain(Type type) {
    if (type instanceof ParameterizedType of) {
      return name((Class<?>) of.getRawType()) + Arrays.stream(of.getActualTypeArguments()).map(LibraryCatalogTest::plain)
          .collect(Collectors.joining(",", "<", ">"));
    }
    if (type instanceof GenericArrayType array) {
      return plain(array.getGenericComponentType()) + "[]";
    }
    if (type instanceof WildcardType wildcard) {
      Type bound = wildcard.getLowerBounds().length > 0 ? wildcard.getLowerBounds()[0] : wildcard.getUpperBounds()[0];
      return bound == Object.class ? "_" : plain(bound);
    }
    return type instanceof Class<?> simple ? name(simple) : type.getTypeName();
  }

  /** Without what stands between angle brackets. */
  private static String erased(String text) {
    StringBuilder plain = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean closes = c == '>' && (i == 0 || text.charAt(i - 1) != '-');
      depth += c == '<' ? 1 : 0;
      if (depth == 0) {
        plain.append(c);
      }
      depth -= closes ? 1 : 0;
    }
    return plain.toString();
  }

  private static String raw(String type) {
    int open = type.indexOf('<');
    return open < 0 ? type : type.substring(0, open) + type.substring(type.lastIndexOf('>') + 1);
  }

  /** Splits at the commas that stand outside of type arguments. */
  private static List<String> atTopLevel(String types) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < types.length(); i++) {
      char c = types.charAt(i);
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
      if (c == ',' && depth == 0) {
        parts.add(types.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(types.substring(start).strip());
    return parts;
  }
}
