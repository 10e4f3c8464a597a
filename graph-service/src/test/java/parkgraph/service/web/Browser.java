package parkgraph.service.web;

import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The machine's own Chromium with every name but this machine's cut off, so that a page
 * which asks for anything outside fails at once.
 */
final class Browser {

	private static final String REQUIRED = "PARKGRAPH_REQUIRE_BROWSER";

	private Browser() {
	}

	/**
	 * Starts it, or skips the test where the machine has none; fails instead where a
	 * browser is required.
	 * @return a driver, to be closed by the caller
	 */
	static ChromeDriver start() {
		File driver = find("chromedriver");
		File browser = find("chromium", "chromium-browser", "google-chrome");
		if (driver == null || browser == null) {
			String missing = "NO BROWSER TEST: chromium or chromedriver is not installed (apt-get install chromium chromium-driver)";
			System.err.println(missing);
			boolean required = System.getenv(REQUIRED) != null || System.getProperty(REQUIRED) != null;
			if (required) {
				throw new AssertionError(missing);
			}
			Assumptions.abort(missing);
		}
		ChromeOptions options = new ChromeOptions();
		options.setBinary(browser);
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=zh-CN",
				"--window-size=1400,900", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");
		LoggingPreferences logs = new LoggingPreferences();
		logs.enable(LogType.BROWSER, Level.ALL);
		logs.enable(LogType.PERFORMANCE, Level.ALL);
		options.setCapability("goog:loggingPrefs", logs);
		ChromeDriver started = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(driver).build(),
				options);
		started.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
		return started;
	}

	/** Addresses the page asked for that are not on this machine. */
	static List<String> outside(ChromeDriver driver) {
		return driver.manage()
			.logs()
			.get(LogType.PERFORMANCE)
			.getAll()
			.stream()
			.map((entry) -> entry.getMessage())
			.filter((message) -> message.contains("\"Network.requestWillBeSent\""))
			.map((message) -> message.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
			.filter((address) -> !address.startsWith("http://127.0.0.1:") && !address.startsWith("data:"))
			.toList();
	}

	/** Everything the page complained about: errors, refused content. */
	static List<String> complaints(ChromeDriver driver) {
		return driver.manage()
			.logs()
			.get(LogType.BROWSER)
			.getAll()
			.stream()
			.filter((entry) -> entry.getLevel().intValue() >= Level.WARNING.intValue()
					|| entry.getMessage().contains("Content Security Policy"))
			.map(Object::toString)
			.toList();
	}

	private static @Nullable File find(String... names) {
		return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator))
			.flatMap((folder) -> Stream.of(names).map((name) -> new File(folder, name)))
			.filter(File::canExecute)
			.findFirst()
			.orElse(null);
	}

}
