package example;

class Billing {
    void charge(long cents) {
        System.out.println(Keys.ACCOUNT.get() + " " + cents);
    }
}
