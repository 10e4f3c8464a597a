package parkgraph.loaders.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import parkgraph.loaders.content.ContentBatch;
import parkgraph.ontology.figure.Audience;
import parkgraph.ontology.hash.Sha256;

/**
 * A made-up document of one section and two clauses, and the files that describe it.
 */
public final class SmallPolicy {

	/** As somebody may have copied it: indents, blank lines, another line end. */
	public static final String TEXT = "关于提升质量的意见\r\n\n　　一、目标\n　　（一）产品。到2020年，合格率达90%，\n培育25个超过500亿元的园区。\n\n　　（二）服务。满意度 显著提高。\n";

	private static final String KEPT = TEXT.replaceAll("[\\s　]", "");

	private static final String PARTS = "document,date,part,number,ordinal,section,zh,en,summary_zh,summary_en,start,end,sha256,numbers,source\n";

	private static final String AIMS = "document,date,number,clause,same_as,kind,direction,deadline,deadline_basis,zh,en,indicator,comparator,value,unit,sustained,counting,reference_region,population_zh,population_en,start,end,sha256,numbers,source\n";

	private final List<String> parts = new ArrayList<>();

	private final List<String> aims = new ArrayList<>();

	/** All of it, and all of it right. */
	public SmallPolicy() {
		part("document,,,", KEPT, "");
		part("section,一,1,", KEPT.substring(KEPT.indexOf("一、")), "");
		part("clause,一,1,一", KEPT.substring(KEPT.indexOf("（一）"), KEPT.indexOf("（二）")), numbers("90", "25", "500"));
		part("clause,二,2,一", KEPT.substring(KEPT.indexOf("（二）")), "");
		aim("T1,一,,LEVEL,up", "compulsory-certification-coverage,AT_LEAST,90,%", "合格率达90%", numbers("90"));
		aim("T2,一,,COUNT,up", "key-producer-service-enterprises,AT_LEAST,25,个", "25个超过500亿元", numbers("25", "500"));
		aim("Q1,二,,QUALITATIVE,up", ",,,", "满意度显著提高", "");
	}

	/** Changes what the files say. */
	public SmallPolicy saying(String said, String instead) {
		this.parts.replaceAll((line) -> line.replace(said, instead));
		this.aims.replaceAll((line) -> line.replace(said, instead));
		return this;
	}

	/** Writes the files and reads them as a batch. */
	public ContentBatch batch(Path folder) {
		write(folder, "documents.csv", "title,document_no,date,issuer,level,note,source\n意见,,2014,某省,省级,,x\n");
		write(folder, "parts.csv", PARTS + String.join("", this.parts));
		write(folder, "aims.csv", AIMS + String.join("", this.aims));
		return ContentBatch.of(folder, "例", Audience.PUBLIC, "test");
	}

	private void part(String head, String text, String numbers) {
		this.parts.add("意见,2014,%s,名,name,,,%s,%s,x\n".formatted(head, placed(text), numbers));
	}

	private void aim(String head, String wanted, String text, String numbers) {
		this.aims.add("意见,2014,%s,2020,stated,字,words,%s,no,,,全省,the province,%s,%s,x\n".formatted(head, wanted,
				placed(text), numbers));
	}

	private static String placed(String text) {
		int start = KEPT.indexOf(text);
		return start + "," + (start + text.length()) + "," + Sha256.hex(text);
	}

	private static String numbers(String... digits) {
		List<String> placed = new ArrayList<>();
		for (String number : digits) {
			placed.add(KEPT.indexOf(number) + ":" + number);
		}
		return String.join(" ", placed);
	}

	private static void write(Path folder, String name, String text) {
		try {
			Files.writeString(folder.resolve(name), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
