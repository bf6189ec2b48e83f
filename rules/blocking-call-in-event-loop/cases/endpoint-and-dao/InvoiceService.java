package example;

public class InvoiceService {
    private final InvoiceDao dao;

    public InvoiceService(InvoiceDao dao) {
        this.dao = dao;
    }

    public String render(long id) {
        return "Invoice " + id + ": " + dao.find(id);
    }
}
