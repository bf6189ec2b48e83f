package example;

abstract class SearchListener {
    public abstract void onHits(int found);

    public void onFailure(Exception e) {
        System.err.println("search has failed: " + e);
    }
}

interface Cluster {
    void search(String query, SearchListener listener);
}
