package parkgraph.service.sending;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.kind.Sender;
import parkgraph.loaders.kind.SentFile;
import parkgraph.loaders.sheet.FileLimits;
import parkgraph.loaders.submission.Unpacking;
import parkgraph.ontology.hash.Sha256;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.problem.ClientProblem;
import parkgraph.service.sending.Draft.SentPart;

/**
 * Takes files in. A file may be called anything; its name is kept, but no path is ever
 * made of it.
 */
@Component
class Arrivals {

	private static final int LONGEST_NAME = 255;

	private static final int ID_LENGTH = 12;

	private final Drafts drafts;

	private final UploadProperties properties;

	private final FileLimits limits;

	Arrivals(Drafts drafts, UploadProperties properties) {
		this.drafts = drafts;
		this.properties = properties;
		this.limits = FileLimits.DEFAULT.withBytes(properties.fileSize().toBytes());
	}

	/**
	 * Writes files to a folder of their own; a zip is unpacked there.
	 * @param files the files
	 * @param sender who sent them, if that was said
	 * @return the folder, and what the files are
	 * @throws ClientProblem if there are none, too many, or two of one name
	 */
	Arrived take(List<MultipartFile> files, Sender sender) {
		refuseWrongNumber(files.size());
		List<String> names = files.stream().map(Arrivals::name).toList();
		refuseSameNames(names);
		Path folder = this.drafts.arriving();
		try {
			return new Arrived(folder, parts(files, names, sender, folder));
		}
		catch (IOException ex) {
			Drafts.discard(folder);
			throw new UncheckedIOException("Cannot keep an upload in " + folder, ex);
		}
		catch (LoadingException ex) {
			Drafts.discard(folder);
			throw ClientProblem.badRequest("NO_FILES_TO_READ", ex.wording(), null);
		}
	}

	private List<SentPart> parts(List<MultipartFile> files, List<String> names, Sender sender, Path folder)
			throws IOException {
		Path raw = Files.createDirectory(folder.resolve("raw"));
		List<SentFile> brought = new ArrayList<>();
		for (int number = 0; number < files.size(); number++) {
			Path file = raw.resolve(Integer.toString(number));
			files.get(number).transferTo(file);
			brought.add(new SentFile(names.get(number), file));
		}
		List<SentPart> parts = new ArrayList<>();
		for (SentFile file : new Unpacking(raw, this.limits, this.properties.files()).list(brought)) {
			Path kept = Files.move(file.path(), Drafts.file(folder, parts.size()));
			SentFile sent = sender.name().isEmpty() ? file : file.sender(sender);
			parts.add(SentPart.of(sent, Files.size(kept), sha256(kept)));
		}
		Drafts.discard(raw);
		return parts;
	}

	private void refuseWrongNumber(int number) {
		if (number == 0) {
			throw ClientProblem.badRequest("NO_FILE", new Wording("请求里没有文件。", "There is no file in the request."),
					new Wording("用 multipart/form-data 的 file 字段发送，例如 curl -F file=@园区.xlsx。",
							"Send it as multipart/form-data in the field file, for example curl -F file=@parks.xlsx."));
		}
		if (number > this.properties.files()) {
			throw ClientProblem.tooLarge("TOO_MANY_FILES",
					new Wording("一次最多 %d 个文件，收到 %d 个。".formatted(this.properties.files(), number),
							"At most %d files at once; there were %d.".formatted(this.properties.files(), number)),
					new Wording("请分几次发送。", "Send them in several requests."));
		}
	}

	private static void refuseSameNames(List<String> names) {
		Set<String> seen = new HashSet<>();
		for (String name : names) {
			if (!seen.add(name)) {
				throw ClientProblem.badRequest("SAME_NAME", new Wording("有两个文件都叫“%s”。"
					.formatted(name), "Two files are called \"%s\".".formatted(name)), new Wording(
							"一次发送的文件名要各不相同，否则报告说不清是哪一个。",
							"Files sent together need names of their own, or the report could not tell them apart."));
			}
		}
	}

	private static String name(MultipartFile file) {
		String sent = file.getOriginalFilename();
		String path = (sent == null) ? "" : sent.replaceAll("\\p{Cntrl}", "");
		String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).strip();
		if (name.length() > LONGEST_NAME) {
			throw ClientProblem.badRequest("LONG_NAME", new Wording(
					"文件名有 %d 个字，最多 %d 个。".formatted(name.length(), LONGEST_NAME),
					"A file's name has %d characters; at most %d are possible.".formatted(name.length(), LONGEST_NAME)),
					null);
		}
		return name.isEmpty() ? "unnamed" : name;
	}

	private static String sha256(Path file) throws IOException {
		try (InputStream bytes = Files.newInputStream(file)) {
			return Sha256.hex(bytes);
		}
	}

	/**
	 * Files that have arrived.
	 *
	 * @param folder where they are
	 * @param parts what they are
	 */
	record Arrived(Path folder, List<SentPart> parts) {

		/** The same files and the same words about them have the same id. */
		String id(Object... said) {
			StringBuilder all = new StringBuilder();
			this.parts.forEach((part) -> all.append(part.sha256()).append(' ').append(part.sender()).append('\n'));
			for (Object word : said) {
				all.append(word).append('\n');
			}
			return "draft-" + Sha256.hex(all.toString()).substring(0, ID_LENGTH);
		}

	}

}
