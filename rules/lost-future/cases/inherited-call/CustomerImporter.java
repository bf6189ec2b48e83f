// example: profile=strict
package example;

class CustomerImporter extends AbstractImporter<String> {
    void importRow(String row) {
        check(row);
        store(row); // finding: store
        super.store(row.trim()); // finding: store
    }

    @Override
    protected String insert(String row) {
        return row.substring(1);
    }
}
