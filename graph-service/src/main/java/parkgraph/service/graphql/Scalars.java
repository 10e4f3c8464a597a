package parkgraph.service.graphql;

import java.math.BigDecimal;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * The scalars that GraphQL itself lacks.
 */
@Configuration(proxyBeanMethods = false)
class Scalars {

	@Bean
	RuntimeWiringConfigurer decimal() {
		return (wiring) -> wiring.scalar(GraphQLScalarType.newScalar()
			.name("Decimal")
			.description("精确十进制数，不带指数与多余的零。An exact decimal in plain notation, never a binary fraction.")
			.coercing(new DecimalCoercing())
			.build());
	}

	/**
	 * Decimals travel as JSON numbers and are read from numbers or digit strings.
	 */
	private static final class DecimalCoercing implements Coercing<BigDecimal, BigDecimal> {

		@Override
		public BigDecimal serialize(Object result, GraphQLContext context, Locale locale) {
			if (result instanceof BigDecimal decimal) {
				return plain(decimal);
			}
			throw new CoercingSerializeException("Not a decimal: " + result);
		}

		@Override
		public BigDecimal parseValue(Object input, GraphQLContext context, Locale locale) {
			try {
				return plain(new BigDecimal(String.valueOf(input)));
			}
			catch (NumberFormatException ex) {
				throw new CoercingParseValueException("不是十进制数：\"%s\"。 / Not a decimal: \"%s\".".formatted(input, input),
						ex);
			}
		}

		@Override
		public BigDecimal parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context,
				Locale locale) {
			if (input instanceof IntValue value) {
				return plain(new BigDecimal(value.getValue()));
			}
			if (input instanceof FloatValue value) {
				return plain(value.getValue());
			}
			if (input instanceof StringValue value) {
				return parseValue(String.valueOf(value.getValue()), context, locale);
			}
			throw new CoercingParseLiteralException("不是十进制数。 / Not a decimal.");
		}

		private static BigDecimal plain(BigDecimal value) {
			BigDecimal stripped = value.stripTrailingZeros();
			return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
		}

	}

}
