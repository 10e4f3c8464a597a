package parkgraph.loaders.submission;

import java.util.HashMap;
import java.util.Map;

import org.neo4j.driver.Value;

import parkgraph.loaders.kind.Sender;

/**
 * A file that has arrived.
 *
 * @param receipt number of its receipt
 * @param arrival with which arrival of its collection it came, from 1
 * @param name its name
 * @param sha256 hash of its bytes, in hex
 * @param bytes how long it is
 * @param sender who sent it, and how that is known
 * @param opened whether it was opened; what is no return is not
 */
public record ReceivedFile(String receipt, int arrival, String name, String sha256, long bytes, Sender sender,
		boolean opened) {

	static ReceivedFile of(Value file) {
		return new ReceivedFile(file.get("receipt").asString(), file.get("arrival").asInt(),
				file.get("name").asString(), file.get("sha256").asString(), file.get("bytes").asLong(),
				new Sender(file.get("sender").asString(), Sender.Known.valueOf(file.get("senderKnown").asString())),
				file.get("opened").asBoolean());
	}

	Map<String, Object> properties(Receipt of, int number) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("id", of.id() + "/" + number);
		properties.put("receipt", of.id());
		properties.put("collection", of.collection());
		properties.put("arrival", this.arrival);
		properties.put("number", number);
		properties.put("name", this.name);
		properties.put("sha256", this.sha256);
		properties.put("bytes", this.bytes);
		properties.put("sender", this.sender.name());
		properties.put("senderKnown", this.sender.known().name());
		properties.put("opened", this.opened);
		return properties;
	}

}
