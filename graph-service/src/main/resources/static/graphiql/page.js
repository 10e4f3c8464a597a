'use strict';

/** The saved question that is open when the page's address names none. */
const FIRST_QUESTION = 'near';

/**
 * Sends a request. The editor keeps the name of the operation it saw last, so after another question was filled in
 * it would send the old name: with only one operation in the text no name is needed.
 */
async function ask(request, options) {
  const body = { query: request.query, variables: request.variables };
  const operations = window.GraphiQL.GraphQL.parse(request.query).definitions
    .filter((definition) => definition.kind === 'OperationDefinition');
  if (operations.length > 1) {
    body.operationName = request.operationName;
  }
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Accept': 'application/graphql-response+json, application/json',
      ...(options && options.headers),
    },
    body: JSON.stringify(body),
  });
  return answer.json();
}

/** What a saved question looks like in the editor, its title above it. */
function text(question) {
  return `# ${question.title.zh}\n# ${question.title.en}\n${question.text}`;
}

function variables(question) {
  return Object.keys(question.variables).length ? JSON.stringify(question.variables, null, 2) : '';
}

function show(root, question) {
  root.render(window.React.createElement(window.GraphiQL, {
    key: question ? question.id : 'none',
    fetcher: ask,
    query: question ? text(question) : undefined,
    variables: question ? variables(question) : undefined,
    // Every visit begins with the question that was asked for, not with what was left open the last time.
    storage: { getItem: () => null, setItem: () => {}, removeItem: () => {}, clear: () => {}, length: 0 },
    shouldPersistHeaders: false,
    defaultEditorToolsVisibility: 'variables',
  }));
}

async function open() {
  const questions = await (await fetch('/api/questions')).json();
  const wanted = new URLSearchParams(window.location.search).get('question') || FIRST_QUESTION;
  const choice = document.getElementById('question');
  for (const question of questions) {
    choice.add(new Option(`${question.title.zh} · ${question.title.en}`, question.id));
  }
  const first = questions.find((question) => question.id === wanted) || questions[0];
  choice.value = first ? first.id : '';
  const root = window.ReactDOM.createRoot(document.getElementById('graphiql'));
  choice.addEventListener('change', () => show(root, questions.find((question) => question.id === choice.value)));
  show(root, first);
}

open();
