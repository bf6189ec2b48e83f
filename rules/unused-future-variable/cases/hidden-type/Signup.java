package example;

// Hard: `var` and another file hide that it is a future
class Signup {
    private final Accounts accounts;

    Signup(Accounts accounts) {
        this.accounts = accounts;
    }

    void signUp(String name) {
        var created = accounts.create(name); // finding: Accounts.create
        var count = accounts.count();
        System.out.println("welcome, " + name);
    }
}
