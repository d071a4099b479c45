/** What a server of the version before could not live with, or could not wait for. */
export interface RiskyStep {
  readonly rule: 'takes-away' | 'renames' | 'demands' | 'changes-type' | 'index-locks' | 'constraint-scans'
  readonly statement: string
  readonly instead: string
}

/**
 * A migration that takes away what an earlier version no longer uses names that version:
 * `-- contract: since 0.2.0 nothing reads session.hint`
 */
const contractStep = /^-- contract: since \d+\.\d+\.\d+ .+$/m

/** A table of which a migration says why it is small may have an index built on it: `-- small: message, for thirty days` */
const smallTable = /^-- small: (\w+), .+$/gm

/**
 * Finds the statements of a migration with which a server of the version before, still running, could not go on. Tables
 * made in the same file are nobody's yet: anything may be done to them.
 */
export function lintMigration(text: string): readonly RiskyStep[] {
  if (contractStep.test(text)) return []
  const bare = withoutStrings(text)
  const made = new Set([...bare.matchAll(/\bcreate table (?:if not exists )?(\w+)/g)].map(([, table = '']) => table))
  const small = new Set([...text.matchAll(smallTable)].map(([, table = '']) => table))
  return bare
    .split(';')
    .map((statement) => statement.replaceAll(/\s+/g, ' ').trim())
    .filter((statement) => !made.has(tableOf(statement)))
    .flatMap(risksOf)
    .filter(({ rule, statement }) => rule !== 'index-locks' || !small.has(indexedTable(statement)))
}

const indexedTable = (statement: string): string => /\bon (\w+)/.exec(statement)?.[1] ?? ''

const risksOf = (statement: string): readonly RiskyStep[] =>
  rules.flatMap(({ rule, found, unless, instead }) =>
    found.test(statement) && unless?.test(statement) !== true ? [{ rule, statement, instead }] : [],
  )

interface Rule {
  readonly rule: RiskyStep['rule']
  readonly found: RegExp
  readonly unless?: RegExp
  readonly instead: string
}

const rules: readonly Rule[] = [
  {
    rule: 'takes-away',
    found: /^drop (table|view|function|type)\b|\bdrop column\b|^truncate\b/,
    instead: 'stop using it in one version; take it away in a later one, marked `-- contract: since VERSION ...`',
  },
  {
    rule: 'renames',
    found: /^alter table .*\brename\b/,
    instead: 'add the new one, write both, fill it, read the new one, and take the old one away in a later version',
  },
  {
    rule: 'demands',
    found: /\bset not null\b|\badd column\b[^,]*\bnot null\b/,
    unless: /\badd column\b[^,]*\bnot null\b[^,]*\bdefault\b|\badd column\b[^,]*\bdefault\b[^,]*\bnot null\b/,
    instead: 'the version before writes rows without it: give it a default, and demand it in a later version',
  },
  {
    rule: 'changes-type',
    found: /\balter column \w+ (set data )?type\b/,
    instead: 'the whole table is written anew under a lock: add a column of the new type, write both, fill it',
  },
  {
    rule: 'index-locks',
    found: /^create (unique )?index\b/,
    instead: 'writes wait while it is built: only on a table made in the same migration, or say why it is small',
  },
  {
    rule: 'constraint-scans',
    found: /\badd (constraint \w+ )?(check|foreign key|unique|primary key|exclude)\b/,
    unless: /\bnot valid\b/,
    instead: 'every row is looked at under a lock: add it `not valid`, and validate it in a migration of its own',
  },
]

const tableOf = (statement: string): string =>
  /^alter table (?:if exists )?(?:only )?(\w+)/.exec(statement)?.[1] ??
  /^create (?:unique )?index (?:\w+ )?on (?:only )?(\w+)/.exec(statement)?.[1] ??
  ''

/** Comments, quoted words and bodies of functions are no statements. */
const withoutStrings = (text: string): string =>
  text
    .replaceAll(/--.*$/gm, '')
    .replaceAll(/\$(\w*)\$[\s\S]*?\$\1\$/g, "''")
    .replaceAll(/'(?:[^']|'')*'/g, "''")
    .toLowerCase()
