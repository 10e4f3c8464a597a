package parkgraph.service.limit;

import java.util.List;
import java.util.Locale;

import graphql.GraphQLError;
import graphql.Scalars;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.MergedField;
import graphql.execution.ResultPath;
import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseTimeLimitTests {

	private final DatabaseTimeLimit resolver = new DatabaseTimeLimit();

	@Test
	void namesTheSettingThatEndedTheStatement() {
		List<GraphQLError> errors = errors("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration");
		assertThat(errors).singleElement().satisfies((error) -> {
			assertThat(error.getMessage()).isEqualTo("The database did not finish within its time limit.");
			assertThat(error.getExtensions()).containsEntry("code", "TIME_LIMIT")
				.containsEntry("hint", "Ask for less; who runs it may raise parkgraph.database.query-timeout.");
		});
	}

	@Test
	void leavesOtherErrorsAlone() {
		assertThat(errors("Neo.ClientError.Statement.SyntaxError")).isEmpty();
	}

	private List<GraphQLError> errors(String code) {
		DataFetchingEnvironment environment = DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
			.locale(Locale.ENGLISH)
			.mergedField(MergedField.newMergedField(Field.newField("park").build()).build())
			.executionStepInfo(ExecutionStepInfo.newExecutionStepInfo()
				.type(Scalars.GraphQLString)
				.path(ResultPath.rootPath())
				.build())
			.build();
		List<GraphQLError> errors = this.resolver.resolveException(new ClientException(code, "over"), environment)
			.block();
		return (errors != null) ? errors : List.of();
	}

}
