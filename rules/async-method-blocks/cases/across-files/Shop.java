package example;

public interface Shop {
    String order(String article);
}
