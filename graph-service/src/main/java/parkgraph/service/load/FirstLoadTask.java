package parkgraph.service.load;

import java.util.List;
import java.util.Locale;

import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import parkgraph.loaders.FirstLoad;
import parkgraph.loaders.LoadReport;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.synthetic.PracticeProvince;
import parkgraph.service.database.StartStep;
import parkgraph.service.database.StartTask;

/**
 * Fills an empty store and says what became of every row.
 */
@Component
class FirstLoadTask implements StartTask {

	private static final Logger log = LoggerFactory.getLogger(FirstLoadTask.class);

	private final Driver driver;

	private final FirstLoadProperties properties;

	FirstLoadTask(Driver driver, FirstLoadProperties properties) {
		this.driver = driver;
		this.properties = properties;
	}

	@Override
	public StartStep step() {
		return StartStep.FIRST_LOAD;
	}

	@Override
	public void run() {
		switch (this.properties.content()) {
			case FACTS -> FirstLoad.ofFacts(this.driver).run(Progress.UNHEARD).ifPresent(FirstLoadTask::tell);
			case SYNTHETIC -> FirstLoad.ofPractice(this.driver, () -> PracticeProvince.in(this.properties.practice()))
				.run(Progress.UNHEARD)
				.ifPresent(FirstLoadTask::tell);
			case NONE -> log.debug("The store is left as it is");
		}
	}

	/** The summary in both languages, the list by file in the terminal's. */
	private static void tell(LoadReport report) {
		List<String> zh = report.zh();
		List<String> en = report.en();
		log.info("{}", zh.get(0));
		log.info("{}", en.get(0));
		boolean chinese = Locale.getDefault().getLanguage().equals("zh");
		(chinese ? zh : en).stream().skip(1).forEach((line) -> log.info("{}", line));
	}

}
