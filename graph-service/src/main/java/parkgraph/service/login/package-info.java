/**
 * Who may change something: the administrator by password, programs by token. Reading
 * needs neither.
 */
@NullMarked
package parkgraph.service.login;

import org.jspecify.annotations.NullMarked;
