// example: release=21
package example;

interface PriceStore {
    String price(String article);
}
