// example: release=21 profile=strict
package example;

interface AuditLog {
    void append(String event);
}
