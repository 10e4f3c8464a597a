package parkgraph.service.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test that asks the whole service, started once for all such tests on the embedded
 * database, with the small hand-made graph of {@code fixture.cypher} in it. Nobody writes
 * to that graph.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ServiceUnderTest.class)
@ContextConfiguration(initializers = FixtureStore.class)
public @interface OnFixture {

}
