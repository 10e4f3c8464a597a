package parkgraph.service.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import parkgraph.service.DataFolder;
import parkgraph.service.login.Tokens;
import parkgraph.service.testing.OnOwnStore;
import parkgraph.service.testing.Program;
import parkgraph.service.testing.Program.Part;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Workbooks go out over HTTP and come back.
 */
@OnOwnStore
class FormsIT {

	@Autowired
	private DataFolder folder;

	@LocalServerPort
	private int port;

	private Program program;

	@BeforeEach
	void token() {
		this.program = new Program(this.port, Tokens.in(this.folder.path(), Clock.systemUTC()).make("表").secret());
	}

	private HttpResponse<String> send(String year, String name, byte[] bytes) {
		return this.program.upload(Map.of("year", year), List.of(Part.file(name, bytes)));
	}

	private void publish(String year, String csv) {
		HttpResponse<String> sent = send(year, "t.csv", csv.getBytes(StandardCharsets.UTF_8));
		HttpResponse<String> done = this.program
			.post("/api/batches/" + JsonPath.read(sent.body(), "$.id") + "/publish");
		assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
	}

	private static XSSFWorkbook open(byte[] bytes) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(bytes));
	}

	private static List<String> headings(XSSFSheet sheet) {
		List<String> headings = new ArrayList<>();
		sheet.getRow(3).forEach((cell) -> headings.add(cell.getStringCellValue()));
		return headings;
	}

	private static Row row(XSSFSheet sheet, String park) {
		int code = headings(sheet).indexOf("园区代码");
		for (Row row : sheet) {
			if (row.getRowNum() > 4 && row.getCell(code) != null
					&& row.getCell(code).getStringCellValue().equals(park)) {
				return row;
			}
		}
		throw new IllegalArgumentException(park);
	}

	@Test
	void theTemplateKnowsTheYearBefore() throws IOException {
		publish("2085", "园区代码,营业收入（亿元）\nSCP011,13500\n");
		HttpResponse<byte[]> answer = this.program.file("/api/templates/park-year?year=2086");
		assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
			.contains("park-year-2086-template.xlsx");
		try (XSSFWorkbook workbook = open(answer.body())) {
			XSSFSheet sheet = workbook.getSheet("园区年度数据");
			int column = headings(sheet).indexOf("参考：2085年营业收入（亿元）");
			assertThat(row(sheet, "SCP011").getCell(column).getNumericCellValue()).isEqualTo(13500);
		}
	}

	@Test
	void anExportedWorkbookThatNobodyEditedIsRefusedForPublishingAndOneCellIsPublished() throws IOException {
		publish("2087", "园区代码,营业收入（亿元）\nSCP011,13500\nSCP013,800\n");
		byte[] exported = this.program.file("/api/workbooks/park-year?year=2087").body();
		HttpResponse<String> same = send("2087", "same.xlsx", exported);
		HttpResponse<String> refused = this.program
			.post("/api/batches/" + JsonPath.read(same.body(), "$.id") + "/publish");
		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(refused.body()).contains("There is nothing in it to write, so nothing was published.");
		try (XSSFWorkbook workbook = open(exported); ByteArrayOutputStream edited = new ByteArrayOutputStream()) {
			XSSFSheet sheet = workbook.getSheet("园区年度数据");
			sheet.forEach((row) -> {
				if (row.getCell(2) != null && row.getCell(2).getStringCellValue().equals("SCP013")) {
					row.getCell(headings(sheet).indexOf("营业收入（亿元）")).setCellValue(820);
				}
			});
			workbook.write(edited);
			HttpResponse<String> sent = send("2087", "edited.xlsx", edited.toByteArray());
			assertThat(JsonPath.<Integer>read(sent.body(), "$.report.changes.figures.CHANGED")).isOne();
			assertThat(JsonPath.<Integer>read(sent.body(), "$.report.changes.figures.UNCHANGED")).isZero();
		}
	}

	@Test
	void theReportIsTheSendersWorkbookOrAList() throws IOException {
		byte[] template = this.program.file("/api/templates/park-year?year=2088").body();
		ByteArrayOutputStream filled = new ByteArrayOutputStream();
		try (XSSFWorkbook workbook = open(template)) {
			XSSFSheet sheet = workbook.getSheet("园区年度数据");
			Row row = row(sheet, "SCP011");
			row.createCell(headings(sheet).indexOf("营业收入（亿元）")).setCellValue("很多");
			workbook.write(filled);
		}
		String id = JsonPath.read(send("2088", "t.xlsx", filled.toByteArray()).body(), "$.id");
		try (XSSFWorkbook report = open(this.program.file("/api/batches/" + id + "/report.xlsx").body())) {
			XSSFSheet sheet = report.getSheet("园区年度数据");
			assertThat(row(sheet, "SCP011").getCell(headings(sheet).indexOf("营业收入（亿元）"))
				.getCellComment()
				.getString()
				.getString()).contains("[须改正 error]");
		}
		String list = JsonPath
			.read(send("2088", "t.csv", "园区代码,营业收入（亿元）\nSCP0O1,1\n".getBytes(StandardCharsets.UTF_8)).body(), "$.id");
		try (XSSFWorkbook report = open(this.program.file("/api/batches/" + list + "/report.xlsx").body())) {
			assertThat(report.getSheetAt(0).getRow(1).getCell(8).getStringCellValue()).isEqualTo("not-listed");
		}
	}

	@Test
	void whatCannotBeWrittenIsSaidWithWhatCan() {
		HttpResponse<String> unknown = this.program.get("/api/workbooks/parks?year=2023");
		assertThat(unknown.statusCode()).isEqualTo(404);
		assertThat(JsonPath.<String>read(unknown.body(), "$.en")).isEqualTo(
				"The kind \"parks\" holds no figures in columns, so it cannot be exported; these can: park-year, enterprise-year, quality-indicators.");
		HttpResponse<String> year = this.program.get("/api/templates/park-year?year=20233");
		assertThat(year.statusCode()).isEqualTo(400);
		assertThat(JsonPath.<String>read(year.body(), "$.en")).isEqualTo("year is between 1949 and 2100, not 20233.");
		assertThat(this.program.get("/api/batches/none/report.xlsx").statusCode()).isEqualTo(404);
	}

	@Test
	void whoeverHasNotLoggedInGetsNone() {
		Program nobody = Program.nobody(this.port);
		assertThat(nobody.get("/api/templates/park-year?year=2023").statusCode()).isEqualTo(401);
		assertThat(nobody.get("/api/workbooks/park-year?year=2023").statusCode()).isEqualTo(401);
		assertThat(nobody.get("/api/batches/none/report.xlsx").statusCode()).isEqualTo(401);
	}

}
