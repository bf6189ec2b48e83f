package example;

class CustomerImporter extends AbstractImporter<String> {
    void importRow(String row) {
        check(row);
        store(row); // finding: store
        super.store(row.trim()); // finding: store
    }
}
