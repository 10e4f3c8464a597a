/**
 * Workbooks to be filled in or edited, over HTTP.
 */
@NullMarked
package parkgraph.service.form;

import org.jspecify.annotations.NullMarked;
