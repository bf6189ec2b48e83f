package example;

interface AccountRepo {
    long balance(String owner);
}
