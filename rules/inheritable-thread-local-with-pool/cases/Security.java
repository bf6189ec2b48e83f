package example;

import static org.springframework.security.core.context.SecurityContextHolder.MODE_INHERITABLETHREADLOCAL;

import org.springframework.security.core.context.SecurityContextHolder;

// Hard: the strategy by its constant, imported or not.
class Security {
    void configure() {
        SecurityContextHolder.setStrategyName(SecurityContextHolder.MODE_INHERITABLETHREADLOCAL); // finding: keep the user
    }

    static {
        SecurityContextHolder.setStrategyName(MODE_INHERITABLETHREADLOCAL); // finding: keep the user
    }
}
