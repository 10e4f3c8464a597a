// What kind of thing a key belongs to, and its name; no row when there is no such thing at $state.
// Parameters: $subject STRING, $state INTEGER
WITH {subject: $subject} AS key
// part: subject/subject
WITH subject
WHERE
// part: visible/thing subject
RETURN coalesce(subject.code, subject.id) AS key, labels(subject) AS labels, subject.zh AS zh, subject.en AS en
ORDER BY key, labels
