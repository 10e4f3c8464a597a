package parkgraph.service.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A program that works with the service over HTTP and shows a token.
 */
public final class Program {

	private static final String BOUNDARY = "a-boundary-of-tests";

	private final HttpClient http = HttpClient.newHttpClient();

	private final String address;

	private final String token;

	/**
	 * A program of its own.
	 * @param port where the service listens
	 * @param token the token it shows
	 */
	public Program(int port, String token) {
		this.address = "http://127.0.0.1:" + port;
		this.token = token;
	}

	/** Somebody who has not logged in. */
	public static Program nobody(int port) {
		return new Program(port, "");
	}

	public HttpResponse<String> get(String path) {
		return send(request(path));
	}

	/** Fetches a file. */
	public HttpResponse<byte[]> file(String path) {
		try {
			return this.http.send(request(path).build(), BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Asks for something to be done; headers alternate between names and values. */
	public HttpResponse<String> post(String path, String... headers) {
		HttpRequest.Builder request = request(path).POST(BodyPublishers.noBody());
		return send((headers.length == 0) ? request : request.headers(headers));
	}

	public HttpResponse<String> delete(String path) {
		return send(request(path).DELETE());
	}

	/** Asks a GraphQL question. */
	public HttpResponse<String> ask(String question) {
		return sendQuestion("{\"query\": \"" + question.replace("\"", "\\\"") + "\"}", false);
	}

	/**
	 * Asks a GraphQL question that is written as JSON already.
	 * @param json the body of the request
	 * @param stream whether the answer comes event by event
	 * @return the answer, when all of it is there
	 */
	public HttpResponse<String> sendQuestion(String json, boolean stream) {
		return send(request("/graphql").header("Content-Type", "application/json")
			.header("Accept", stream ? "text/event-stream" : "application/json")
			.POST(BodyPublishers.ofString(json)));
	}

	/**
	 * Sends files as curl does.
	 * @param fields what is said about them
	 * @param files the files
	 * @return the answer
	 */
	public HttpResponse<String> upload(Map<String, String> fields, List<Part> files) {
		return upload("/api/batches", fields, files);
	}

	/** Sends files to a place of their own. */
	public HttpResponse<String> upload(String path, Map<String, String> fields, List<Part> files) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		fields.forEach((name, value) -> body.writeBytes(utf8(
				"--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value))));
		files.forEach((part) -> {
			body.writeBytes(utf8(
					"--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
						.formatted(BOUNDARY, part.field, part.name)));
			body.writeBytes(part.bytes);
			body.writeBytes(utf8("\r\n"));
		});
		body.writeBytes(utf8("--%s--\r\n".formatted(BOUNDARY)));
		return send(request(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
			.POST(BodyPublishers.ofByteArray(body.toByteArray())));
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Accept-Language", "en");
		return this.token.isEmpty() ? request : request.header("Authorization", "Bearer " + this.token);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A file to be sent.
	 */
	public static final class Part {

		private final String field;

		private final String name;

		private final byte[] bytes;

		/**
		 * A file in a field of a form.
		 * @param field name of the field
		 * @param name name of the file
		 * @param bytes what is in it
		 */
		public Part(String field, String name, byte[] bytes) {
			this.field = field;
			this.name = name;
			this.bytes = bytes.clone();
		}

		public static Part file(String name, byte[] bytes) {
			return new Part("file", name, bytes);
		}

	}

}
