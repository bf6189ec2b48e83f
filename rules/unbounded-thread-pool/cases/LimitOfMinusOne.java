// Hard: of two executors of one class only one gets its limit; -1 is no limit but its absence.
package example;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

@Configuration
class TaskConfiguration {
    @Bean
    SimpleAsyncTaskExecutor mails() {
        SimpleAsyncTaskExecutor mails = new SimpleAsyncTaskExecutor();
        mails.setConcurrencyLimit(10);
        return mails;
    }

    @Bean
    SimpleAsyncTaskExecutor reports() {
        SimpleAsyncTaskExecutor reports = new SimpleAsyncTaskExecutor("reports-"); // finding: new SimpleAsyncTaskExecutor
        reports.setConcurrencyLimit(-1);
        return reports;
    }
}
