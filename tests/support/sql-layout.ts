/** One clause of a statement: its first words, its text, how many brackets stand around it. */
export interface Clause {
  readonly start: string
  readonly text: string
  readonly depth: number
}

const starts = [
  'with recursive',
  'with',
  'insert into',
  'delete from',
  'update',
  'set',
  'values',
  'select',
  'from',
  'inner join',
  'left join',
  'right join',
  'full join',
  'cross join',
  'join',
  'using',
  'where',
  'group by',
  'having',
  'union all',
  'union',
  'order by',
  'limit',
  'offset',
  'for update',
  'for share',
  'on conflict',
  'returning',
]

/** Texts in quotes, brackets, words (several spaces between are one), and anything else, one after another. */
const tokens = /'(?:[^']|'')*'|"(?:[^"]|"")*"|[()]|\s+|[A-Za-z_]\w*|[^\s'"()A-Za-z_]+/g

/** Cuts a statement into its clauses, those of subqueries too, in reading order. */
export function clausesOf(statement: string): Clause[] {
  const pieces = (statement.trim().match(tokens) ?? []).map((token) => (/^\s+$/.test(token) ? ' ' : token))
  const clauses: { start: string; text: string; depth: number }[] = []
  // Whether each open bracket holds a statement; in `extract(year from day)` or `filter (where …)` no clause begins.
  const brackets: boolean[] = []
  let at = 0
  while (at < pieces.length) {
    const piece = pieces[at] ?? ''
    const start = brackets.at(-1) === false ? null : startAt(pieces, at)
    const length = start === null ? 1 : start.split(' ').length * 2 - 1
    const words = pieces.slice(at, at + length).join('')
    const current = clauses.at(-1)
    if (start !== null || current === undefined)
      clauses.push({ start: start ?? '', text: words, depth: brackets.length })
    else current.text += words
    if (piece === '(') brackets.push(/^ ?(select|with|insert|update|delete|values)\b/i.test(after(pieces, at)))
    if (piece === ')') brackets.pop()
    at += length
  }
  return clauses.map((clause) => ({ ...clause, text: clause.text.trim() }))
}

const after = (pieces: readonly string[], at: number): string => pieces.slice(at + 1, at + 3).join('')
const before = (pieces: readonly string[], at: number): string =>
  pieces
    .slice(Math.max(0, at - 2), at)
    .join('')
    .trim()

function startAt(pieces: readonly string[], at: number): string | null {
  const rest = pieces
    .slice(at, at + 5)
    .join('')
    .toLowerCase()
  const found = starts.find((start) => rest.startsWith(start) && !/^\w/.test(rest.slice(start.length)))
  // `is distinct from`, `do update set` and `at time zone` continue a clause.
  const continued = ['distinct', 'do', 'do update', 'update'].includes(before(pieces, at).toLowerCase())
  if (found === undefined || (continued && ['from', 'update', 'set'].includes(found))) return null
  return found
}

/** One clause per line, subqueries indented: for reading in a review. */
export const layOut = (statement: string): string =>
  clausesOf(statement)
    .map(({ text, depth }) => `${'  '.repeat(depth)}${text}`)
    .join('\n')
