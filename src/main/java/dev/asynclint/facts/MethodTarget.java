package dev.asynclint.facts;

import java.util.List;

/**
 * A method of the project that some code calls.
 *
 * @param owner      full name of the type that declares it, as far as the caller's static types tell
 * @param parameters simple names of its erased parameter types
 * @param receiver   full name of the receiver's static type
 * @param exactly    the declared method itself runs, whatever the receiver's class: static, private, super, new
 * @param handsOn    the call hands on a future that its own method has not made: a parameter, a field, a captured one
 */
public record MethodTarget(String owner, String name, List<String> parameters, String receiver, boolean exactly,
                           boolean handsOn) {

    public MethodTarget(String owner, String name, List<String> parameters, String receiver, boolean exactly) {
        this(owner, name, parameters, receiver, exactly, false);
    }

    /** Without the lists' own: it is asked for each call of the program. */
    @Override
    public int hashCode() {
        return 31 * (31 * name.hashCode() + owner.hashCode()) + receiver.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof MethodTarget target && name.equals(target.name) && owner.equals(target.owner)
                && receiver.equals(target.receiver) && exactly == target.exactly && handsOn == target.handsOn
                && parameters.equals(target.parameters);
    }

    /** The same method of the object that another target was called on, where the one calls it on itself. */
    public MethodTarget onReceiverOf(MethodTarget caller) {
        return exactly || !receiver.equals(caller.owner) ? this
                : new MethodTarget(owner, name, parameters, caller.receiver, false, handsOn);
    }

    public String key() {
        return key(owner, name, parameters);
    }

    /** The method's name in a key. */
    public static String nameIn(String key) {
        return key.substring(key.indexOf('#') + 1, key.indexOf('('));
    }

    public static String key(String owner, String name, List<String> parameters) {
        return owner + "#" + name + "(" + String.join(",", parameters) + ")";
    }
}
