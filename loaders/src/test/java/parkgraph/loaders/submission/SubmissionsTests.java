package parkgraph.loaders.submission;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.BatchReader;
import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.Thing;
import parkgraph.loaders.kind.FakeRegister;
import parkgraph.loaders.kind.KindBatch;
import parkgraph.loaders.kind.KindSettings;
import parkgraph.loaders.kind.LoadOptions;
import parkgraph.loaders.kind.Sender;
import parkgraph.loaders.kind.SentFile;
import parkgraph.ontology.figure.Audience;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whose what is, and what a later file replaces.
 */
class SubmissionsTests {

	private final FakeRegister register = FakeRegister.sichuan();

	private final List<SentFile> files = new ArrayList<>();

	@TempDir
	private Path folder;

	private void file(String name, Sender sender, int arrival, String csv) throws IOException {
		Path path = Files.writeString(this.folder.resolve(String.valueOf(this.files.size())), csv,
				StandardCharsets.UTF_8);
		this.files.add(new SentFile(name, path, sender, arrival, null));
	}

	private KindBatch batch() {
		return KindBatch.of(this.files, KindSettings.shipped(), this.register, LoadOptions.of("各处").year(2023), "测试",
				Audience.INTERNAL, "tester");
	}

	private Submissions submissions() {
		KindBatch batch = batch();
		Reporters reporters = new Reporters(batch, this.register);
		Replacements replaced = Replacements.in(batch, reporters);
		Tallies tallies = new Tallies(reporters);
		tallies.listeningTo(replaced.apply(batch, reporters)).read((item) -> {
		});
		return new Submissions(replaced.with(tallies.submissions()), reporters);
	}

	private static List<String> shown(Submissions submissions) {
		return submissions.all()
			.stream()
			.map((one) -> "%s %s %s %s".formatted(one.reporter().key(), one.file(), one.kind(), one.state()))
			.toList();
	}

	@Test
	void rowsOfACityAreTheParksTheySpeakOf() throws IOException {
		file("汇总.csv", Sender.folder("某市经信局"), 1, "园区代码,营业收入（亿元）\nSCP001,1\nSCP002,\"5,5\"\nSCP009,3\n");
		Submissions submissions = submissions();
		assertThat(shown(submissions)).containsExactly("某市经信局 汇总.csv park-year ERRORS", "SCP001 汇总.csv park-year CLEAN",
				"SCP002 汇总.csv park-year ERRORS");
		assertThat(FindingsBySender.of(submissions, Locale.CHINESE)).contains("德阳经济技术开发区（SCP002）：须改正1，请核对0",
				"某市经信局：须改正1，请核对0");
	}

	@Test
	void aCityWhoseRowsAreAllOfParksHandsInNothingItself() throws IOException {
		file("汇总.csv", Sender.folder("某市经信局"), 1, "园区代码,营业收入（亿元）\nSCP001,1\nSCP002,\"5,5\"\n");
		assertThat(shown(submissions())).containsExactly("SCP001 汇总.csv park-year CLEAN",
				"SCP002 汇总.csv park-year ERRORS");
	}

	@Test
	void allOfAParksFilesAreItsOwn() throws IOException {
		file("年报.csv", Sender.folder("成都经开区管委会"), 1, "园区代码,营业收入（亿元）\nSCP001,1\nSCP009,3\n");
		assertThat(shown(submissions())).containsExactly("SCP001 年报.csv park-year ERRORS");
	}

	@Test
	void theOptionIsStrongerThanTheFormAndTheFormThanTheFolder() throws IOException {
		String form = "填报单位：德阳经济技术开发区,\n园区代码,营业收入（亿元）\nSCP002,1\n";
		file("a.csv", Sender.named("某处"), 1, form);
		file("b.csv", Sender.folder("某夹"), 1, form);
		file("c.csv", Sender.NOT_SAID, 1, "园区代码,营业收入（亿元）\nSCP002,1\n");
		assertThat(this.files).extracting((file) -> batch().file(file.name()).sender())
			.containsExactly(new Sender("某处", Sender.Known.OPTION), new Sender("德阳经济技术开发区", Sender.Known.FORM),
					Sender.NOT_SAID);
	}

	@Test
	void aLaterFileReplacesOnlyTheSameSendersPartOfTheSameKindAndPeriod() throws IOException {
		file("汇总.csv", Sender.folder("某市经信局"), 1, "园区代码,营业收入（亿元）,利润总额（亿元）\nSCP001,1,2\nSCP002,3,4\n");
		file("别处.csv", Sender.folder("别市经信局"), 1, "园区代码,营业收入（亿元）\nSCP001,7\n");
		file("上年.csv", Sender.folder("某市经信局"), 1, "园区代码,年份,营业收入（亿元）\nSCP001,2022,8\n");
		file("更正.csv", Sender.folder("某市经信局"), 2, "园区代码,营业收入（亿元）\nSCP001,1.5\n");
		Submissions submissions = submissions();
		assertThat(shown(submissions)).containsExactlyInAnyOrder("SCP002 汇总.csv park-year CLEAN",
				"SCP001 别处.csv park-year CLEAN", "SCP001 上年.csv park-year CLEAN", "SCP001 更正.csv park-year CLEAN",
				"SCP001 汇总.csv park-year REPLACED");
		assertThat(submissions.all()).filteredOn((one) -> one.file().equals("更正.csv"))
			.extracting(Submission::lost)
			.containsExactly(1L);
	}

	@Test
	void aFileNobodyCouldReadIsReplacedByOneOfTheSameName() throws IOException {
		file("年报.csv", Sender.folder("成都经开区"), 1, "%PDF-1.4");
		file("别的.csv", Sender.folder("成都经开区"), 1, "%PDF-1.4");
		file("第2次/年报.csv", Sender.folder("成都经开区"), 2, "园区代码,营业收入（亿元）\nSCP001,1\n");
		assertThat(shown(submissions())).containsExactlyInAnyOrder("SCP001 别的.csv unknown ERRORS",
				"SCP001 第2次/年报.csv park-year CLEAN", "SCP001 年报.csv unknown REPLACED");
	}

	@Test
	void aPartKeepsTheSourceThatAnotherPartDescribed() throws IOException {
		file("年报.csv", Sender.folder("某市经信局"), 1, "园区代码,营业收入（亿元）\nSCP001,5\n");
		file("汇总.csv", Sender.folder("某市经信局"), 1, "园区代码,营业收入（亿元）\nSCP001,1\nSCP002,3\n");
		Submissions submissions = submissions();
		BatchReader part = submissions.part(batch(), Set.of("SCP002"));
		List<BatchItem> items = new ArrayList<>();
		part.read(items::add);
		assertThat(items).filteredOn(Stated.class::isInstance).hasSize(1);
		assertThat(items).filteredOn(Thing.class::isInstance)
			.extracting((item) -> ((Thing) item).ref().label() + " " + item.origin().row())
			.containsExactly("Source 3");
		assertThat(part.header().files().get(0).rows()).isEqualTo(1);
		assertThat(part.header().part()).startsWith("SCP002#");
	}

}
