package example;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class AccountService {
    private final AccountRepository accounts;
    private final AuditLog audit;

    AccountService(AccountRepository accounts, AuditLog audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    Mono<Account> open(String owner) {
        if (owner.isBlank()) {
            return Mono.error(new IllegalArgumentException("an account needs an owner"));
        }
        return accounts.save(new Account(owner))
                .flatMap(account -> audit.note("opened " + account.owner()).thenReturn(account));
    }

    Mono<Account> close(String owner) {
        return accounts.find(owner).flatMap(account -> accounts.delete(account).thenReturn(account));
    }

    Flux<Account> all() {
        return accounts.findAll().filter(account -> !account.owner().isBlank());
    }
}

interface AccountRepository {
    Mono<Account> save(Account account);

    Mono<Account> find(String owner);

    Mono<Void> delete(Account account);

    Flux<Account> findAll();
}

interface AuditLog {
    Mono<Void> note(String text);
}

record Account(String owner) { }
