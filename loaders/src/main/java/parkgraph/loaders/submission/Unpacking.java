package parkgraph.loaders.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.kind.Sender;
import parkgraph.loaders.kind.SentFile;
import parkgraph.loaders.sheet.FileLimits;
import parkgraph.loaders.sheet.UnreadableFileException;
import parkgraph.loaders.sheet.ZippedFiles;
import parkgraph.loaders.sheet.ZippedFiles.Problem;
import parkgraph.ontology.hash.Sha256;
import parkgraph.ontology.wording.Wording;

/**
 * Makes a list of files out of what people bring: files, folders, zips. The folder next
 * to a file is its sender's name. What is no return is told and not opened; nothing is
 * left out silently.
 */
public final class Unpacking {

	private static final Wording SYSTEM_FILE = new Wording("是系统自己建立的文件", "it is a file the system makes for itself");

	private static final Wording EMPTY_ZIP = new Wording("压缩包里没有文件", "there is no file in the zip");

	private final Path target;

	private final FileLimits limits;

	private final int most;

	private final List<SentFile> found = new ArrayList<>();

	private final Map<String, Integer> names = new HashMap<>();

	private final Map<String, String> hashes = new HashMap<>();

	private int unpacked;

	/**
	 * Prepares for files.
	 * @param target an existing folder for what comes out of zips
	 * @param limits how large a file may be; all files of a zip together may be as large
	 * as one part of a workbook
	 * @param most how many files there may be
	 */
	public Unpacking(Path target, FileLimits limits, int most) {
		this.target = target;
		this.limits = limits;
		this.most = most;
	}

	/**
	 * Lists files.
	 * @param brought files and folders, under the names they were given
	 * @return the files in them, each with a name of its own
	 * @throws LoadingException if there are too many, or none
	 */
	public List<SentFile> list(List<SentFile> brought) {
		boolean several = brought.size() > 1;
		try {
			for (SentFile one : brought) {
				if (Files.isDirectory(one.path())) {
					folder(one.path(), several ? one.name() + "/" : "");
				}
				else {
					file(one.name(), one.path(), "", several ? one.name() + "/" : "", false);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read what was brought", ex);
		}
		if (this.found.isEmpty()) {
			throw new LoadingException(new Wording("文件夹或压缩包里没有文件。", "There is no file in the folder or zip."));
		}
		return List.copyOf(this.found);
	}

	private void folder(Path root, String prefix) throws IOException {
		List<Path> files;
		try (Stream<Path> walk = Files.walk(root)) {
			files = walk.filter(Files::isRegularFile).sorted().toList();
		}
		for (Path file : files) {
			String name = prefix + root.relativize(file).toString().replace('\\', '/');
			Path parent = file.getParent();
			String folder = (parent == null || parent.equals(root)) ? "" : String.valueOf(parent.getFileName());
			file(name, file, folder, name + "/", true);
		}
	}

	private void file(String name, Path path, String folder, String prefix, boolean among) throws IOException {
		if (isOfTheSystem(name)) {
			add(new SentFile(name, path), folder, SYSTEM_FILE);
			return;
		}
		try (ZippedFiles zip = ZippedFiles.open(path, this.limits)) {
			if (zip != null && zip.entries().isEmpty()) {
				add(new SentFile(name, path), folder, EMPTY_ZIP);
			}
			else if (zip != null) {
				zip(zip, prefix, among ? stem(name) : "");
			}
			if (zip != null) {
				return;
			}
		}
		catch (UnreadableFileException ex) {
			refuse(new SentFile(name, path), folder, new Problem(ex.problem().id(), ex.wording()));
			return;
		}
		Problem other = among ? ZippedFiles.notATable(path, this.limits) : null;
		add(new SentFile(name, path), folder, (other != null) ? other.wording() : null);
	}

	private void zip(ZippedFiles zip, String prefix, String folderOfRoot) throws IOException {
		for (ZippedFiles.Entry entry : zip.entries()) {
			String name = prefix + entry.name();
			String folder = folder(entry.name(), folderOfRoot);
			this.unpacked++;
			Path path = this.target.resolve("unpacked-" + this.unpacked);
			if (isOfTheSystem(name)) {
				Files.createFile(path);
				add(new SentFile(name, path), folder, SYSTEM_FILE);
				continue;
			}
			Problem problem = zip.unpack(entry, path);
			if (problem == null && ZippedFiles.isOne(path, this.limits)) {
				problem = ZippedFiles.inside(entry);
			}
			if (problem != null) {
				refuse(new SentFile(name, path), folder, problem);
				continue;
			}
			Problem other = ZippedFiles.notATable(path, this.limits);
			add(new SentFile(name, path), folder, (other != null) ? other.wording() : null);
		}
	}

	private static String folder(String name, String ofRoot) {
		String[] steps = name.split("/");
		return (steps.length > 1) ? steps[steps.length - 2] : ofRoot;
	}

	private static String stem(String name) {
		String last = name.substring(name.lastIndexOf('/') + 1);
		return (last.lastIndexOf('.') > 0) ? last.substring(0, last.lastIndexOf('.')) : last;
	}

	private static boolean isOfTheSystem(String name) {
		String last = name.substring(name.lastIndexOf('/') + 1);
		return last.startsWith(".") || last.startsWith("~$") || last.equalsIgnoreCase("thumbs.db")
				|| last.equalsIgnoreCase("desktop.ini") || name.contains("__MACOSX/");
	}

	private void refuse(SentFile file, String folder, Problem problem) {
		SentFile named = named(file, folder);
		keep(named.aside(SubmissionRule.FILE_NOT_READ.at(named.name(), problem.id(), problem.wording())));
	}

	private void add(SentFile file, String folder, @Nullable Wording notAReturn) throws IOException {
		SentFile named = named(file, folder);
		if (notAReturn != null) {
			keep(named.aside(SubmissionRule.LEFT_ASIDE.at(named.name(), named.name(), notAReturn)));
			return;
		}
		String hash = sha256(file.path());
		String same = this.hashes.putIfAbsent(hash, named.name());
		keep((same != null) ? named.aside(SubmissionRule.SAME_FILE.at(named.name(), named.name(), same)) : named);
	}

	private SentFile named(SentFile file, String folder) {
		int number = this.names.merge(file.name(), 1, Integer::sum);
		String name = (number == 1) ? file.name() : file.name() + " (" + number + ")";
		SentFile named = new SentFile(name, file.path());
		return folder.isEmpty() ? named : named.sender(Sender.folder(folder));
	}

	private void keep(SentFile file) {
		this.found.add(file);
		if (this.found.size() > this.most) {
			throw new LoadingException(new Wording("一次最多%d个文件，这里更多；请分几次提交。".formatted(this.most),
					"At most %d files at once; there are more, bring them in several parts.".formatted(this.most)));
		}
	}

	private static String sha256(Path file) throws IOException {
		try (InputStream bytes = Files.newInputStream(file)) {
			return Sha256.hex(bytes);
		}
	}

}
