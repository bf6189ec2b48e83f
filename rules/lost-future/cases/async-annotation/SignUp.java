package example;

class SignUp {
    private final Letters letters;

    SignUp(Letters letters) {
        this.letters = letters;
    }

    void signUp(String name) {
        letters.sendAsync(name); // finding: Letters.sendAsync
        letters.tryToSendAsync(name);
        letters.draftAsync(name);
    }
}
