package parkgraph.service.question;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which questions are answered.
 *
 * @param adHoc whether anything may be asked; if not, only the saved questions
 */
@ConfigurationProperties("parkgraph.questions")
record QuestionProperties(@DefaultValue("true") boolean adHoc) {
}
