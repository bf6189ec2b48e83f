package example;

interface CustomerRepo {
    String find(long id);

    int knownCount(long limit);
}
