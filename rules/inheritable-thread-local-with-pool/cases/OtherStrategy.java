package example;

import org.springframework.security.core.context.SecurityContextHolder;

// Trap: another strategy, and a setting of the project's own by that name.
class Strategy {
    private String strategy;

    void setStrategyName(String name) {
        strategy = name;
    }

    void configure() {
        SecurityContextHolder.setStrategyName("MODE_THREADLOCAL");
        setStrategyName("MODE_INHERITABLETHREADLOCAL");
        System.out.println(strategy);
    }
}
