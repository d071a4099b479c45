import { clausesOf } from './sql-layout.ts'

/**
 * Decides whether a statement names the district for every table it touches, and gives the tables when it does not.
 * A row that is written has district_id among its columns; tables that are read or changed have it in `where` or in the
 * join, at least once for each: otherwise a district would see another's rows, and a sharded database would ask all. The
 * parts of a vote have no districts, and name the vote by a key of their own.
 */
export function tablesWithoutDistrict(
  statement: string,
  sharedTables: readonly string[],
  key = 'district_id',
): readonly string[] {
  const clauses = clausesOf(statement)
  const own = namesOfCommonTables(statement)
  const isDistrictTable = (name: string) => !sharedTables.includes(name) && !own.has(name)
  const written: string[] = []
  const read: string[] = []
  let mentions = 0
  for (const { start, text } of clauses) {
    if (start === 'insert into') {
      const table = /^insert into\s+"?(\w+)"?/i.exec(text)?.[1]
      if (table !== undefined && isDistrictTable(table) && !text.includes(key)) written.push(table)
    }
    if (readingClauses.has(start)) read.push(...tablesIn(text, start).filter(isDistrictTable))
    if (start === 'where' || start === 'using' || start.endsWith('join')) {
      mentions += text.split(key).length - 1
    }
  }
  return mentions >= read.length ? written : [...written, ...read]
}

const readingClauses = new Set([
  'from',
  'join',
  'inner join',
  'left join',
  'right join',
  'full join',
  'cross join',
  'update',
  'delete from',
  'using',
])

/** The tables a clause names; what is followed by a bracket is a function or a subquery, or USING's columns. */
function tablesIn(text: string, start: string): string[] {
  const list = text
    .slice(start.length)
    .replace(/\bon\b.*$/is, '')
    .replace(/\([^()]*\)/g, '()')
  return list
    .split(',')
    .map((part) => /^\s*(?:lateral\s+)?(?:only\s+)?"?(\w+)"?(?!\w)(?!\s*\()/i.exec(part)?.[1])
    .filter((name) => name !== undefined)
}

function namesOfCommonTables(statement: string): ReadonlySet<string> {
  if (!/^\s*with\b/i.test(statement)) return new Set()
  const names = statement.matchAll(/"?(\w+)"?\s*(?:\([^()]*\)\s*)?as\s*(?:(?:not\s+)?materialized\s*)?\(/gi)
  return new Set([...names].map((match) => match[1] ?? ''))
}
