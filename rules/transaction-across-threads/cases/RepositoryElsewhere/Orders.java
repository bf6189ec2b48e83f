package example;

import org.springframework.data.repository.CrudRepository;

interface Orders extends CrudRepository<String, Long> {
}
