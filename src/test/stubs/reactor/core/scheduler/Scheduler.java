package reactor.core.scheduler;

public interface Scheduler { }
