package example;

interface MemberRepo {
    long add(String name, String token);
}
