import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';

/** Something a file exports, as its emitted declaration has it. */
export interface Exported {
  readonly name: string;
  /** The declaration in one line, without its comment. */
  readonly text: string;
  /** Whether a comment for the reader stands right before it. */
  readonly isDocumented: boolean;
}

/** The emitted declarations of the package by path under src: `calendar/day.ts` → text. */
export type Declarations = ReadonlyMap<string, string>;

const root = join(import.meta.dirname, '../..');

/** Has the compiler emit the declarations of the package, in a folder that is gone afterwards. Takes seconds. */
export function emitDeclarations(): Declarations {
  const out = mkdtempSync(join(tmpdir(), 'domain-declarations-'));
  try {
    const options = ['--emitDeclarationOnly', '--declarationMap', 'false', '--sourceMap', 'false', '--outDir', out];
    execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.build.json', ...options], { cwd: root });
    const files = globSync('**/*.d.ts', { cwd: out });
    return new Map(files.map((file) => [file.replace('.d.ts', '.ts'), readFileSync(join(out, file), 'utf8')]));
  } finally {
    rmSync(out, { recursive: true });
  }
}

/** What a file exports, by name: what it declares itself and what it passes on from other files, however far. */
export function exportsOf(declarations: Declarations, file: string): readonly Exported[] {
  const statements = statementsOf(declarations.get(file) ?? '');
  const own = new Map(statements.map((each) => [each.name, each]));
  return statements
    .flatMap(({ text, name, isDocumented }) => {
      const clause = /^export (?:type )?(?<names>\*|\{.*\})(?: from '(?<from>.*)')?;$/.exec(text)?.groups;
      if (clause === undefined) return text.startsWith('export ') ? [{ name, text, isDocumented }] : [];
      const { names = '', from } = clause;
      const source = from === undefined ? own : byName(declarations, posix.join(posix.dirname(file), from));
      return names === '*' ? [...source.values()] : namedIn(names).map(([as, inner]) => renamed(source.get(inner), as));
    })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** What a file declares itself, exported by name. */
export const declaredIn = (text: string): readonly Exported[] =>
  statementsOf(text).filter(({ text: statement }) => /^export (?![*{]|type \{)/.test(statement));

const byName = (declarations: Declarations, file: string): ReadonlyMap<string, Exported> =>
  new Map(exportsOf(declarations, file).map((each) => [each.name, each]));

/** `{ a, type B, c as d }` → the name outside and the name inside of each. */
const namedIn = (names: string): readonly (readonly [string, string])[] =>
  names
    .slice(1, -1)
    .split(',')
    .map((each) => each.trim().replace('type ', ''))
    .filter((each) => each !== '')
    .map((each) => each.split(' as '))
    .map(([inner = '', as = inner]) => [as, inner] as const);

function renamed(exported: Exported | undefined, name: string): Exported {
  if (exported === undefined) throw new Error(`${name} is exported and not declared`);
  return { ...exported, name };
}

/** The statements of a declaration file: each begins at the start of a line, and what belongs to it is indented. */
function statementsOf(declarations: string): readonly Exported[] {
  const blocks = declarations.split(/^(?=[a-z/])/m).map((block) => block.replaceAll(/\s+/g, ' ').trim());
  return blocks.flatMap((text, at) => {
    if (text.startsWith('/')) return [];
    const name = /^(?:export )?(?:declare )?(?:const|function|type|interface|class) (\w+)/.exec(text)?.[1] ?? '';
    const isDocumented = (blocks[at - 1] ?? '').startsWith('/**') || isOverloadOf(blocks[at - 1], name);
    return [{ name, text: text.replaceAll(/\/\*\*.*?\*\/ ?/g, ''), isDocumented }];
  });
}

/** Whether the statement before is a signature of the same function, whose comment speaks for both. */
const isOverloadOf = (before: string | undefined, name: string): boolean =>
  before?.startsWith(`export declare function ${name}(`) ?? false;
