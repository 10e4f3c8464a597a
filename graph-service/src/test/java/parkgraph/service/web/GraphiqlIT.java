package parkgraph.service.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

import org.springframework.boot.test.web.server.LocalServerPort;

import parkgraph.service.testing.OnRealContent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The explorer in a real browser that can reach nothing but this machine.
 */
@OnRealContent
@TestInstance(Lifecycle.PER_CLASS)
class GraphiqlIT {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final By RUN = By.className("graphiql-execute-button");

	private ChromeDriver browser;

	@LocalServerPort
	private int port;

	@BeforeAll
	void startBrowser() {
		this.browser = Browser.start();
	}

	@AfterAll
	void endBrowser() {
		if (this.browser != null) {
			this.browser.quit();
		}
	}

	@Test
	void opensWithTheThresholdQuestionAndAnswersItInChineseWithoutANetwork() throws IOException {
		open("/graphiql");
		assertThat(editorText(".graphiql-query-editor")).contains("query near(").contains("哪些园区接近门槛");
		this.browser.findElement(RUN).click();
		await((driver) -> editorText(".graphiql-response").contains("headline"));
		assertThat(editorText(".graphiql-response")).contains("个园区").doesNotContain("\"errors\"");
		picture("graphiql.png");
		assertThat(Browser.outside(this.browser)).isEmpty();
		assertThat(Browser.complaints(this.browser)).isEmpty();
	}

	@Test
	void anotherQuestionRunsAfterTheFirst() {
		open("/graphiql");
		this.browser.findElement(RUN).click();
		await((driver) -> editorText(".graphiql-response").contains("headline"));
		new Select(this.browser.findElement(By.id("question"))).selectByValue("releases");
		await((driver) -> editorText(".graphiql-query-editor").contains("query releases"));
		this.browser.findElement(RUN).click();
		await((driver) -> editorText(".graphiql-response").contains("createdAt"));
		assertThat(editorText(".graphiql-response")).doesNotContain("\"errors\"");
		assertThat(Browser.complaints(this.browser)).isEmpty();
	}

	@Test
	void aLinkOpensTheQuestionItNames() {
		open("/graphiql?question=completeness");
		assertThat(editorText(".graphiql-query-editor")).contains("query completeness");
	}

	private void open(String path) {
		this.browser.get("http://127.0.0.1:" + this.port + path);
		await((driver) -> !driver.findElements(RUN).isEmpty() && !editorText(".graphiql-query-editor").isBlank());
	}

	/** The editor draws only the lines in sight; its model has them all. */
	private String editorText(String part) {
		Object text = this.browser.executeScript(
				"const editor = document.querySelector(arguments[0] + ' .CodeMirror'); return editor ? editor.CodeMirror.getValue() : ''",
				part);
		return String.valueOf(text);
	}

	private void await(java.util.function.Function<WebDriver, Boolean> condition) {
		new WebDriverWait(this.browser, PATIENCE).until(condition);
	}

	private void picture(String name) throws IOException {
		Path folder = Files.createDirectories(Path.of("target", "pictures"));
		Files.write(folder.resolve(name), this.browser.getScreenshotAs(OutputType.BYTES));
	}

}
