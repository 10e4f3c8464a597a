package parkgraph.loaders.sheet;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * One XML part of a workbook, read from start to end. Namespaces are not looked at: the
 * two editions of the format differ in nothing else that is read here.
 */
final class XmlPart implements AutoCloseable {

	/** Workbooks nest a dozen deep; a hostile part would nest until memory ends. */
	private static final int DEEPEST = 100;

	private static final XMLInputFactory FACTORY = factory();

	private final String name;

	private final InputStream bytes;

	private final XMLStreamReader reader;

	private int depth;

	private XmlPart(String name, InputStream bytes, XMLStreamReader reader) {
		this.name = name;
		this.bytes = bytes;
		this.reader = reader;
	}

	static XmlPart open(String name, InputStream bytes) {
		try {
			synchronized (FACTORY) {
				return new XmlPart(name, bytes, FACTORY.createXMLStreamReader(bytes));
			}
		}
		catch (XMLStreamException ex) {
			throw FileProblem.DAMAGED.because(ex, name);
		}
	}

	/** The one of the JDK, whatever else is on the class path. */
	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		// What is wrong is said to whoever reads, not to the console.
		factory.setXMLReporter((message, type, information, place) -> {
		});
		return factory;
	}

	/**
	 * Reads on to the next start or end of an element.
	 * @return whether there is one
	 */
	boolean next() {
		try {
			while (this.reader.hasNext()) {
				int event = this.reader.next();
				if (event == XMLStreamConstants.START_ELEMENT) {
					deeper();
					return true;
				}
				if (event == XMLStreamConstants.END_ELEMENT) {
					this.depth--;
					return true;
				}
				refuseEntities(event);
			}
			return false;
		}
		catch (XMLStreamException ex) {
			throw damaged(ex);
		}
	}

	private void deeper() {
		this.depth++;
		if (this.depth > DEEPEST) {
			throw FileProblem.DAMAGED.with(this.name);
		}
	}

	private void refuseEntities(int event) {
		if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
			throw FileProblem.XML_ENTITIES.with(this.name);
		}
	}

	/** Bytes that cannot be unpacked have no place in the text. */
	private UnreadableFileException damaged(XMLStreamException ex) {
		Location place = ex.getLocation();
		return FileProblem.DAMAGED.because(ex,
				(place != null) ? "%s:%d".formatted(this.name, place.getLineNumber()) : this.name);
	}

	boolean isStart() {
		return this.reader.isStartElement();
	}

	boolean isStartOf(String element) {
		return this.reader.isStartElement() && this.reader.getLocalName().equals(element);
	}

	boolean isEndOf(String element) {
		return this.reader.isEndElement() && this.reader.getLocalName().equals(element);
	}

	/** The local name of the element that starts or ends here. */
	String element() {
		return this.reader.getLocalName();
	}

	/** An attribute of the element that starts here, by its local name. */
	@Nullable String attribute(String attribute) {
		for (int i = 0; i < this.reader.getAttributeCount(); i++) {
			if (this.reader.getAttributeLocalName(i).equals(attribute)) {
				return this.reader.getAttributeValue(i);
			}
		}
		return null;
	}

	boolean isTrue(String attribute) {
		String value = attribute(attribute);
		return "1".equals(value) || "true".equals(value);
	}

	/** A whole number given as an attribute. */
	int number(String attribute, int otherwise) {
		String value = attribute(attribute);
		try {
			return (value != null) ? Integer.parseInt(value.strip()) : otherwise;
		}
		catch (NumberFormatException ex) {
			return otherwise;
		}
	}

	/**
	 * Reads on to the end of the element that starts here and gathers its text.
	 * @param most how many characters it may have
	 * @param where what the text belongs to, for a message
	 * @return the text
	 */
	String text(int most, String where) {
		StringBuilder text = new StringBuilder();
		int inner = 0;
		try {
			while (this.reader.hasNext()) {
				switch (this.reader.next()) {
					case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
						append(text, most, where);
					case XMLStreamConstants.START_ELEMENT -> {
						deeper();
						inner++;
					}
					case XMLStreamConstants.END_ELEMENT -> {
						this.depth--;
						if (inner == 0) {
							return text.toString();
						}
						inner--;
					}
					default -> refuseEntities(this.reader.getEventType());
				}
			}
			throw FileProblem.DAMAGED.with(this.name);
		}
		catch (XMLStreamException ex) {
			throw damaged(ex);
		}
	}

	private void append(StringBuilder text, int most, String where) {
		text.append(this.reader.getTextCharacters(), this.reader.getTextStart(), this.reader.getTextLength());
		if (text.length() > most) {
			throw FileProblem.CELL_TOO_LONG.with(where, most);
		}
	}

	@Override
	public void close() {
		try {
			this.reader.close();
			this.bytes.close();
		}
		catch (XMLStreamException | IOException ex) {
			throw FileProblem.DAMAGED.because(ex, this.name);
		}
	}

}
