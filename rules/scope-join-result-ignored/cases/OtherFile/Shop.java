package example;

record Offer(String shop, long cents) {
}

interface Shop {
    Offer offer(String sku);
}
