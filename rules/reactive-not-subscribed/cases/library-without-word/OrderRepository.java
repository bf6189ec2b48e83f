package example;

import org.springframework.data.repository.reactive.ReactiveCrudRepository;

interface OrderRepository extends ReactiveCrudRepository<String, Long> {
}
