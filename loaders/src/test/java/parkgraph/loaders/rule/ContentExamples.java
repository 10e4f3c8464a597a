package parkgraph.loaders.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.content.ContentBatch;
import parkgraph.ontology.figure.Audience;

/**
 * Small plain tables, each with something the matter, and the facts that ship.
 */
final class ContentExamples {

	private static final String FIGURES = "park_name_as_printed,park_id,entity_kind,year,period,status,indicator,qualifier,value_as_printed,unit_as_printed,scope_note,trust,source\n";

	private final Path folder;

	private final Consumer<BatchItem> items;

	ContentExamples(Path folder, Consumer<BatchItem> items) {
		this.folder = folder;
		this.items = items;
	}

	void tell() {
		write("notes.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
		write("empty.csv", new byte[0]);
		text("parks.csv",
				"park_id,name,aliases,level,type,province,source\nP1,甲经济开发区,甲开发区,省级,经济开发区,四川省,x\nP2,乙经济开发区,甲开发区,省级,经济开发区,四川省,x\n");
		text("figures.csv", FIGURES + """
				甲经济开发区,P9,park,2021,全年,实际,营业收入,,500,亿元,,,x
				乙经济开发区,P1,park,2021,全年,实际,营业收入,,500,亿元,,,x
				甲,P1,city,2021,全年,实际,营业收入,,500,亿元,,,x
				甲,P1,park,2021,全年,也许,营业收入,,500,亿元,,,x
				甲,P1,park,2021,全年,实际,营业收入,,500,亿元,,,x,y
				甲开发区,,park,2021,全年,实际,营业收入,,500,亿元,,,x
				丙开发区,,park,2021,全年,实际,营业收入,,500,亿元,,,x
				甲经济开发区,P1,park,2021,全年,实际,营业收入,,不详,亿元,,,x
				甲经济开发区,P1,park,2021,全年,实际,企业数,,500,家,同比增长5%,,x
				丁县(甲所在地),P1,host_county,2021,全年,实际,营业收入,,500,亿元,,,x
				""");
		text("regions.csv", "code,name,level,parent_code,lon,lat,source\n510000,四川省,province,,东经104度,30,x\n");
		text("key.csv", "park_name_as_printed,tier_as_printed,reported_on,source\n戊开发区,500亿,2012,x\n");
		text("successions.csv", "title,date,supersedes_title,supersedes_date,words,source\n新文件,2024,旧文件,2014,,x\n");
		text("list.csv", "list,zh,en,known,expected,complete,as_of,source\nparks,园区,Parks,许多,145,no,2024,x\n");
		text("quotes.csv", FIGURES + "\"甲\"x,P1,park,2021,全年,实际,营业收入,,500,亿元,,,x\n");
		write("gbk.csv", (FIGURES + "甲,P1,park,2021,全年,实际,营业收入,,500,亿元,,,x\n").getBytes(Charset.forName("GBK")));
		ContentBatch.of(this.folder, "例", Audience.INTERNAL, "tester").read(this.items);
		text("content.csv", "file,place,kind,zh,en,origin,licence\nparks.csv,,regions,,,,\n");
		ContentBatch.of(this.folder, "例", Audience.INTERNAL, "tester").read(this.items);
		ContentBatch.bundled().read(this.items);
	}

	private void text(String name, String text) {
		write(name, text.getBytes(StandardCharsets.UTF_8));
	}

	private void write(String name, byte[] bytes) {
		try {
			Files.write(this.folder.resolve(name), bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
