package parkgraph.service.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Writes answers. They are nothing but maps, lists and a few plain types, so that looking
 * up who can write each value, as one has to for objects of any kind, is a detour: a
 * third of the time the service spent on a large answer.
 */
@Configuration(proxyBeanMethods = false)
class AnswerJson {

	@Bean
	JsonMapperBuilderCustomizer plainDataIsWrittenAsItIs() {
		return (builder) -> builder.addModule(plainData());
	}

	/** Quicker with plain data, and no different. */
	static JacksonModule plainData() {
		return new SimpleModule("plain-data").addSerializer(new PlainData());
	}

	/**
	 * Maps with names as keys, and what they hold.
	 */
	@SuppressWarnings("rawtypes")
	private static final class PlainData extends StdSerializer<Map> {

		PlainData() {
			super(Map.class);
		}

		@Override
		public void serialize(Map value, JsonGenerator json, SerializationContext context) {
			write(value, json, context);
		}

		private static void write(@Nullable Object value, JsonGenerator json, SerializationContext context) {
			if (value == null) {
				json.writeNull();
			}
			else if (value instanceof String text) {
				json.writeString(text);
			}
			else if (value instanceof Map<?, ?> map) {
				json.writeStartObject();
				map.forEach((name, held) -> {
					json.writeName((name instanceof String text) ? text : String.valueOf(name));
					write(held, json, context);
				});
				json.writeEndObject();
			}
			else if (value instanceof List<?> list) {
				json.writeStartArray();
				list.forEach((held) -> write(held, json, context));
				json.writeEndArray();
			}
			else if (value instanceof Integer number) {
				json.writeNumber(number);
			}
			else if (value instanceof BigDecimal number) {
				json.writeNumber(number);
			}
			else if (value instanceof Boolean truth) {
				json.writeBoolean(truth);
			}
			else {
				context.writeValue(json, value);
			}
		}

	}

}
