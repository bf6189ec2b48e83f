// example: release=21 profile=strict
package example;

class NullLog implements AuditLog {
    @Override
    public void append(String event) {
    }
}
