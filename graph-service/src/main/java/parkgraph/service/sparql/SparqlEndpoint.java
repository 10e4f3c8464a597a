package parkgraph.service.sparql;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;

import parkgraph.ontology.wording.Wording;
import parkgraph.rdf.iri.Addresses;
import parkgraph.rdf.query.Answer;
import parkgraph.rdf.query.AnswerFormat;
import parkgraph.rdf.query.QueryDesk;
import parkgraph.rdf.query.RefusedQuery;
import parkgraph.rdf.query.SparqlQuery;
import parkgraph.rdf.snapshot.SnapshotStore;

/**
 * Asks the snapshots what requests want to know. It only reads, and only what everybody
 * may see.
 */
final class SparqlEndpoint {

	static final String PATH = "/sparql";

	private final QueryDesk desk;

	private final SnapshotStore snapshots;

	private final ReleaseStates releases;

	private final Addresses addresses;

	SparqlEndpoint(QueryDesk desk, SnapshotStore snapshots, ReleaseStates releases, Addresses addresses) {
		this.desk = desk;
		this.snapshots = snapshots;
		this.releases = releases;
		this.addresses = addresses;
	}

	/**
	 * Answers a request, or throws before anything is written.
	 * @throws SparqlProblem if there is no answer
	 * @throws RefusedQuery if it is the query that gets none
	 */
	void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		SparqlRequest asked = SparqlRequest.of(request, this.desk.limits().length());
		Acceptance acceptance = acceptance(request);
		if (asked.query().isEmpty()) {
			describe(acceptance, response);
			return;
		}
		SparqlQuery query = SparqlQuery.read(asked.query().get(), this.addresses.base() + "/", this.desk.limits())
			.over(asked.defaults(), asked.named());
		AnswerFormat format = format(acceptance, query.givesGraph());
		Found found = read(asked, (state, data) -> new Found(state, this.desk.answer(query, data, format)));
		write(found, asked, response);
	}

	private <T> T read(SparqlRequest asked, BiFunction<Long, DatasetGraph, T> reading) {
		return asked.release()
			.map((name) -> this.snapshots.read(this.releases.state(name), reading))
			.orElseGet(() -> this.snapshots.readNewest(reading))
			.orElseThrow(SparqlProblem::notReady);
	}

	private void write(Found found, SparqlRequest asked, HttpServletResponse response) throws IOException {
		Answer answer = found.answer();
		response.setContentType(contentType(answer.format()));
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.setHeader("ParkGraph-State", String.valueOf(found.state()));
		asked.release().ifPresent((name) -> response.setHeader("ParkGraph-Release", name));
		if (answer.truncated()) {
			response.setHeader("ParkGraph-Truncated", "true");
		}
		answer.writeTo(response.getOutputStream(), this.addresses.thing("State", String.valueOf(found.state())));
	}

	private void describe(Acceptance acceptance, HttpServletResponse response) throws IOException {
		AnswerFormat format = format(acceptance, true);
		List<String> graphs = this.snapshots.readNewest((state, data) -> graphs(data)).orElse(List.of());
		response.setContentType(contentType(format));
		new ServiceDescription(this.addresses.base() + PATH, graphs).writeTo(response.getOutputStream(), format);
	}

	private static List<String> graphs(DatasetGraph data) {
		return Txn.calculateRead(data, () -> {
			Set<String> names = new TreeSet<>();
			data.listGraphNodes().forEachRemaining((Node graph) -> names.add(graph.getURI()));
			return List.copyOf(names);
		});
	}

	private static Acceptance acceptance(HttpServletRequest request) {
		try {
			return Acceptance.of(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
		}
		catch (InvalidMediaTypeException ex) {
			throw SparqlProblem.badRequest("ACCEPT", new Wording("Accept 头无法读取：%s".formatted(ex.getMediaType()),
					"The Accept header cannot be read: %s".formatted(ex.getMediaType())));
		}
	}

	private static AnswerFormat format(Acceptance acceptance, boolean graph) {
		List<AnswerFormat> offered = AnswerFormat.of(graph);
		return acceptance.best(offered)
			.orElseThrow(() -> SparqlProblem
				.notAcceptable(offered.stream().map(AnswerFormat::mediaType).collect(Collectors.joining(", "))));
	}

	/** Texts are in UTF-8 and say so where their media type leaves it open. */
	private static String contentType(AnswerFormat format) {
		return format.mediaType().startsWith("text/") ? format.mediaType() + ";charset=utf-8" : format.mediaType();
	}

	/**
	 * An answer and where it comes from.
	 *
	 * @param state number of the state
	 * @param answer the answer
	 */
	private record Found(long state, Answer answer) {
	}

}
