import { isNode, nodesOf, parsed, sourcesIn, type Node } from './syntax';

/** Which arguments of what makes a fault or a problem are said: sentences with `{holes}`. */
const SAID: ReadonlyMap<string, readonly number[]> = new Map([
  ['failed', [1, 2]],
  ['faultSaying', [1, 2]],
  ['Failure.of', [1, 2]],
  ['UnreadableFile', [1]],
  ['problem', [1]],
]);
/** These pass on what was said elsewhere. */
const PASSES_ON: ReadonlySet<string> = new Set(['data/reading/outcome.ts', 'data/problems.ts']);

export interface HostWords {
  sentences: Set<string>;
  /** Places where a sentence is not written out, so that nobody could translate it. */
  unclear: string[];
}

/** Every sentence that the host may say in the window, in English. */
export function hostWords(): HostWords {
  const sentences = new Set<string>();
  const unclear: string[] = [];
  const sources = [...sourcesIn('data'), ...sourcesIn('electron')].filter(
    ({ file }) => !file.startsWith('electron/cli'),
  );
  for (const { file, text } of sources) {
    const nodes = [...nodesOf(parsed(file, text))];
    const constants = constantsOf(nodes);
    if (file === 'data/problems.ts') for (const words of problemWords(nodes)) sentences.add(words);
    if (PASSES_ON.has(file)) continue;
    for (const node of nodes) {
      if (node.type !== 'CallExpression' && node.type !== 'NewExpression') continue;
      const { callee } = node;
      if (!isNode(callee) || !Array.isArray(node['arguments'])) continue;
      for (const at of SAID.get(text.slice(callee.start, callee.end)) ?? []) {
        const argument: unknown = node['arguments'][at];
        if (!isNode(argument)) continue;
        const words = argument.type === 'Identifier' ? constants.get(String(argument['name'])) : argument['value'];
        if (typeof words !== 'string') unclear.push(`${file}: ${text.slice(node.start, node.end)}`);
        else if (words !== '') sentences.add(words);
      }
    }
  }
  return { sentences, unclear };
}

/** Names to which a file gives a text; not those to which it gives two. */
function constantsOf(nodes: readonly Node[]): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const { type, id, init } of nodes)
    if (type === 'VariableDeclarator' && isNode(id) && isNode(init))
      found.set(String(id['name']), found.has(String(id['name'])) ? null : init['value']);
  return found;
}

/** The messages and hints of the table of problems. */
function problemWords(nodes: readonly Node[]): string[] {
  return nodes.flatMap(({ type, key, value }) => {
    if (type !== 'Property' || !isNode(key) || !isNode(value)) return [];
    const words = value['value'];
    return ['message', 'hint'].includes(String(key['name'])) && typeof words === 'string' ? [words] : [];
  });
}
