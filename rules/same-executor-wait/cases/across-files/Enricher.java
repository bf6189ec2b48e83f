package example;

interface Enricher {
    String enrich(String row) throws Exception;
}
