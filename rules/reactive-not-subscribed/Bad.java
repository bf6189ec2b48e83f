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
            Mono.error(new IllegalArgumentException("an account needs an owner")); // finding: Mono
        }
        return accounts.save(new Account(owner))
                .doOnNext(account -> audit.note("opened " + account.owner())); // finding: AuditLog.note
    }

    Mono<Account> close(String owner) {
        return accounts.find(owner).flatMap(account -> {
            accounts.delete(account); // finding: Nobody subscribes
            return Mono.just(account);
        });
    }

    Flux<Account> all() {
        Flux<Account> all = accounts.findAll();
        all.filter(account -> !account.owner().isBlank()); // finding: Flux.filter
        return all;
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
