// The page behind GET /: plain JavaScript, no library, and no request to any other host.
const element = (id) => document.getElementById(id);
const [form, query, variables, run, status, errors, answer] = ['question', 'query', 'variables', 'run', 'status', 'errors', 'answer'].map(element);
const examples = [...document.querySelectorAll('.example')];

for (const example of examples) {
  example.addEventListener('click', () => {
    query.value = example.dataset.operation;
    variables.value = '';
    for (const other of examples) other.setAttribute('aria-pressed', String(other === example));
    form.requestSubmit();
  });
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void ask();
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    form.requestSubmit();
  }
});

element('copy').addEventListener('click', async () => {
  const body = readBody();
  if (!body) return;
  const quoted = JSON.stringify(body).replaceAll("'", `'\\''`);
  const command = `curl '${location.origin}/graphql' -H 'content-type: application/json' --data '${quoted}'`;
  try {
    await navigator.clipboard.writeText(command);
    status.textContent = 'Copied. Paste it into a terminal.';
  } catch {
    status.textContent = 'The browser does not let this page copy. Here is the command:';
    answer.textContent = command;
  }
});

/** What to send, or null when the variables are not JSON (which is then shown). */
function readBody() {
  try {
    const given = variables.value.trim() === '' ? {} : JSON.parse(variables.value);
    return { query: query.value, variables: given };
  } catch (error) {
    showErrors([{ message: `The variables are not JSON: ${error.message}. Write them as {"name": "value"}.` }]);
    status.textContent = 'Not sent.';
    variables.focus();
    return null;
  }
}

let latest = 0;

async function ask() {
  const body = readBody();
  if (!body) return;
  const mine = (latest += 1);
  showErrors([]);
  status.textContent = 'Asking …';
  run.disabled = true;
  const start = performance.now();
  try {
    const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    const result = await response.json();
    if (mine !== latest) return;
    showErrors(result.errors ?? []);
    answer.textContent = JSON.stringify(result, null, 2);
    const version = result.extensions?.datasetVersion;
    status.textContent = `Answered in ${Math.round(performance.now() - start)} ms${version ? `, from dataset ${version}` : ''}${result.errors ? ', with errors' : ''}.`;
  } catch (error) {
    if (mine !== latest) return;
    showErrors([{ message: `The server could not be asked: ${error.message}. Is it still running?` }]);
    status.textContent = 'Not answered.';
  } finally {
    if (mine === latest) run.disabled = false;
  }
}

function showErrors(list) {
  errors.hidden = list.length === 0;
  errors.replaceChildren(...list.map(({ message, locations, path, extensions }) => {
    const item = document.createElement('li');
    const place = locations?.[0] ? ` (line ${locations[0].line}, column ${locations[0].column})` : '';
    const field = path ? ` at ${path.join('.')}` : '';
    item.textContent = `${extensions?.code ? `${extensions.code}: ` : ''}${message}${field}${place}`;
    return item;
  }));
}

// A link to /graphql?query=… opened in a browser arrives here with the question in it.
const asked = new URLSearchParams(location.search);
if (asked.has('query')) {
  query.value = asked.get('query');
  variables.value = asked.get('variables') ?? '';
  for (const example of examples) example.removeAttribute('aria-pressed');
}
