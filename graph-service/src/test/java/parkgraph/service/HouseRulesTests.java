package parkgraph.service;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The shape of the house, as sentences that fail the build. ArchUnit refuses a rule whose
 * subject matches no class, so none of them can pass for lack of classes.
 */
@AnalyzeClasses(packages = "parkgraph", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTests {

	private static final String[] FRAMEWORKS = { "org.springframework..", "org.neo4j..", "graphql.." };

	@ArchTest
	static final ArchRule ontologyKnowsNoFrameworkAndNoOtherModule = noClasses().that()
		.resideInAPackage("parkgraph.ontology..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(FRAMEWORKS)
		.orShould()
		.dependOnClassesThat()
		.resideInAnyPackage("parkgraph.queries..", "parkgraph.loaders..", "parkgraph.service..", "parkgraph.kernel..");

	@ArchTest
	static final ArchRule queriesKnowOnlyTheOntology = noClasses().that()
		.resideInAPackage("parkgraph.queries..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(FRAMEWORKS)
		.orShould()
		.dependOnClassesThat()
		.resideInAnyPackage("parkgraph.loaders..", "parkgraph.service..", "parkgraph.kernel..");

	@ArchTest
	static final ArchRule loadersKnowTheDriverButNoSpringAndNoService = noClasses().that()
		.resideInAPackage("parkgraph.loaders..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "graphql..", "parkgraph.service..", "parkgraph.kernel..");

	@ArchTest
	static final ArchRule kernelStandsAlone = noClasses().that()
		.resideInAPackage("parkgraph.kernel..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "org.neo4j..", "parkgraph.ontology..", "parkgraph.queries..",
				"parkgraph.loaders..", "parkgraph.service..");

	@ArchTest
	static final ArchRule nobodyCompilesAgainstTheDatabaseItself = noClasses().that()
		.resideInAPackage("parkgraph..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.neo4j.dbms..", "org.neo4j.graphdb..", "org.neo4j.kernel..", "org.neo4j.server..",
				"parkgraph.runtime..");

	@ArchTest
	static final ArchRule featuresOfTheServiceDoNotFormCycles = slices().matching("parkgraph.service.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule partsOfTheOntologyDoNotFormCycles = slices().matching("parkgraph.ontology.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule partsOfTheLoadersDoNotFormCycles = slices().matching("parkgraph.loaders.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule controllersAreNobodysBusiness = classes().that()
		.areAnnotatedWith(Controller.class)
		.should()
		.bePackagePrivate();

	@ArchTest
	static final ArchRule namesSayWhatAThingDoes = noClasses().should()
		.haveNameMatching(".*(Util|Utils|Manager|Impl|Helper)");

	/** Every package a rule speaks of must exist, or the rule would pass for ever. */
	@ArchTest
	static void noRuleIsAboutAnEmptyRoom(JavaClasses house) {
		for (String room : List.of("parkgraph.ontology", "parkgraph.queries", "parkgraph.loaders", "parkgraph.kernel",
				"parkgraph.service")) {
			assertThat(house).as(room).anyMatch((type) -> isIn(type, room));
		}
	}

	private static boolean isIn(JavaClass type, String room) {
		return (type.getPackageName() + ".").startsWith(room + ".") && !type.getSimpleName().equals("package-info");
	}

}
