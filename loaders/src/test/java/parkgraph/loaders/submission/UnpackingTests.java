package parkgraph.loaders.submission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.kind.SentFile;
import parkgraph.loaders.sheet.FileLimits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Folders and zips become lists of files, and nothing gets out of them.
 */
class UnpackingTests {

	private static final FileLimits SMALL = new FileLimits(1 << 20, 4 << 20, 300, 100, 100, 100, 10, 10);

	@TempDir
	private Path folder;

	private Path brought;

	private Path target;

	@BeforeEach
	void places() throws IOException {
		this.brought = Files.createDirectory(this.folder.resolve("各园区"));
		this.target = Files.createDirectory(this.folder.resolve("unpacked"));
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] zip(Charset names, Object... namesAndBytes) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
			for (int i = 0; i < namesAndBytes.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndBytes[i].toString()));
				zip.write((byte[]) namesAndBytes[i + 1]);
				zip.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

	private void write(String name, byte[] bytes) throws IOException {
		Path file = this.brought.resolve(name);
		Files.createDirectories(file.getParent());
		Files.write(file, bytes);
	}

	private List<SentFile> list(int most, Path... paths) {
		return new Unpacking(this.target, SMALL, most)
			.list(Stream.of(paths).map((path) -> new SentFile(String.valueOf(path.getFileName()), path)).toList());
	}

	private List<String> listed() {
		return list(100, this.brought).stream().map(UnpackingTests::shown).toList();
	}

	private static String shown(SentFile file) {
		Finding aside = file.aside();
		return file.name() + " | " + file.sender().name()
				+ ((aside != null) ? " | " + aside.rule() + " " + aside.zh() : "");
	}

	@Test
	void theFolderNextToAFileIsItsSender() throws IOException {
		write("成都市/成都高新区/年报.csv", utf8("a"));
		write("汇总.csv", utf8("b"));
		write("德阳高新区.zip", zip(Charset.forName("GB18030"), "报表一.csv", utf8("c"), "材料/报表二.csv", utf8("d")));
		assertThat(listed()).containsExactlyInAnyOrder("成都市/成都高新区/年报.csv | 成都高新区", "汇总.csv | ",
				"德阳高新区.zip/报表一.csv | 德阳高新区", "德阳高新区.zip/材料/报表二.csv | 材料");
	}

	@Test
	void noNameLeadsOutOfAZip() throws IOException {
		Path zip = Files.write(this.folder.resolve("a.zip"), zip(StandardCharsets.UTF_8, "../../etc/x.csv", utf8("a"),
				"/abs/y.csv", utf8("b"), "C:\\z.csv", utf8("c"), "d/../e.csv", utf8("d")));
		List<SentFile> files = list(100, zip);
		assertThat(files).extracting(SentFile::name).containsExactly("etc/x.csv", "abs/y.csv", "z.csv", "d/e.csv");
		assertThat(files).allSatisfy((file) -> assertThat(file.path().getParent()).isEqualTo(this.target));
		try (Stream<Path> all = Files.walk(this.folder)) {
			assertThat(all.filter(Files::isRegularFile)).hasSize(5);
		}
	}

	@Test
	void whatIsNoReturnIsToldAndLeftAside() throws IOException {
		write("~$年报.xlsx", utf8("x"));
		write(".DS_Store", utf8("y"));
		write("照片.png", new byte[] { (byte) 0x89, 'P', 'N', 'G', 1 });
		write("空.zip", zip(StandardCharsets.UTF_8));
		write("套.zip", zip(StandardCharsets.UTF_8, "内.zip", zip(StandardCharsets.UTF_8, "a.csv", utf8("a"))));
		assertThat(listed()).containsExactlyInAnyOrder("~$年报.xlsx |  | left-aside 文件“~$年报.xlsx”没有读入：是系统自己建立的文件",
				".DS_Store |  | left-aside 文件“.DS_Store”没有读入：是系统自己建立的文件",
				"照片.png |  | left-aside 文件“照片.png”没有读入：这不是表格文件（PNG）；可以提交xlsx、csv、tsv",
				"空.zip |  | left-aside 文件“空.zip”没有读入：压缩包里没有文件",
				"套.zip/内.zip | 套 | file-not-read “内.zip”是压缩包里的压缩包，没有打开；请解压后提交");
	}

	@Test
	void bombsAndPasswordsAreRefusedByThemselves() throws IOException {
		byte[] secret = zip(StandardCharsets.UTF_8, "a.csv", utf8("a"));
		secret[6] |= 1;
		for (int i = 0; i < secret.length - 4; i++) {
			if (secret[i] == 'P' && secret[i + 1] == 'K' && secret[i + 2] == 1 && secret[i + 3] == 2) {
				secret[i + 8] |= 1;
			}
		}
		write("密.zip", secret);
		write("大.zip", zip(StandardCharsets.UTF_8, "好.csv", utf8("b"), "大.csv", new byte[(1 << 20) + 1]));
		assertThat(listed()).containsExactlyInAnyOrder(
				"密.zip |  | file-not-read 压缩包中的“zip”设了密码，无法读取；请不设密码重新压缩，或直接提交其中的文件", "大.zip/好.csv | 大",
				"大.zip/大.csv | 大 | file-not-read 文件大小为1048577 B，超过上限1048576 B；请拆分后分别提交");
	}

	@Test
	void allOfAZipTogetherHasALimitToo() throws IOException {
		byte[] part = new byte[1 << 20];
		Object[] entries = new Object[10];
		for (int i = 0; i < 10; i += 2) {
			part[0] = (byte) (i + 1);
			entries[i] = i + ".csv";
			entries[i + 1] = part.clone();
		}
		write("多.zip", zip(StandardCharsets.UTF_8, entries));
		assertThat(listed()).last().isEqualTo("多.zip/8.csv | 多 | file-not-read 压缩包中的“8.csv”解压后异常庞大，不予读取；请单独提交其中的表格");
	}

	@Test
	void theSameBytesAreReadOnceAndTooManyFilesAreRefused() throws IOException {
		write("a/年报.csv", utf8("same"));
		write("b/年报.csv", utf8("same"));
		assertThat(listed()).last().isEqualTo("b/年报.csv | b | same-file 文件“b/年报.csv”与“a/年报.csv”内容完全相同，只读一次");
		assertThatThrownBy(() -> list(1, this.brought)).isInstanceOf(LoadingException.class)
			.hasMessage(
					"一次最多1个文件，这里更多；请分几次提交。 / At most 1 files at once; there are more, bring them in several parts.");
		assertThatThrownBy(() -> list(9, this.target))
			.hasMessage("文件夹或压缩包里没有文件。 / There is no file in the folder or zip.");
	}

}
