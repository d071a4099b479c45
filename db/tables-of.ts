import type { ClientBase } from 'pg'

/** A table with rows of its own, as COPY needs it: generated columns are computed anew, so they are left out. */
export interface CopiedTable {
  readonly name: string
  readonly columns: readonly string[]
}

interface Link {
  readonly child: string
  readonly parent: string
}

/** The tables of the schema in an order in which every row's foreign keys find what they point to. */
export async function tablesInOrder(client: ClientBase): Promise<CopiedTable[]> {
  const tables = await client.query<CopiedTable>(`
    select relname as name, (
      select json_agg(attname order by attnum) from pg_attribute
      where attrelid = t.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns
    from pg_class t
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
      and relname <> 'schema_migration'
    order by relname collate "C"`)
  const links = await client.query<Link>(`
    select distinct child.relname as child, parent.relname as parent
    from pg_constraint
    join pg_class child on child.oid = conrelid
    join pg_class parent on parent.oid = confrelid
    where contype = 'f' and conrelid <> confrelid and not condeferrable and conparentid = 0
      and child.relnamespace = 'public'::regnamespace`)
  return parentsFirst(tables.rows, links.rows)
}

/** Deferrable foreign keys are looked at when all is in, so only the others order the tables. */
function parentsFirst(tables: readonly CopiedTable[], links: readonly Link[]): CopiedTable[] {
  const ordered: CopiedTable[] = []
  const placed = new Set<string>()
  let waiting = [...tables]
  while (waiting.length > 0) {
    const free = waiting.filter(({ name }) => links.every((link) => link.child !== name || placed.has(link.parent)))
    if (free.length === 0) {
      const names = waiting.map(({ name }) => name).join(', ')
      throw new Error(`The foreign keys of ${names} form a ring: make one of them deferrable.`)
    }
    ordered.push(...free)
    for (const { name } of free) placed.add(name)
    waiting = waiting.filter(({ name }) => !placed.has(name))
  }
  return ordered
}

export interface SequenceState {
  readonly name: string
  readonly value: string
  readonly called: boolean
}

/** Where each sequence stands; a value handed out and never used stays handed out. */
export async function sequenceStates(client: ClientBase): Promise<SequenceState[]> {
  const { rows } = await client.query<{ name: string }>(`
    select relname as name from pg_class
    where relkind = 'S' and relnamespace = 'public'::regnamespace order by relname collate "C"`)
  const states: SequenceState[] = []
  for (const { name } of rows) {
    const state = await client.query<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called from ${quoted(name)}`,
    )
    const [found] = state.rows
    if (found !== undefined) states.push({ name, ...found })
  }
  return states
}

/** How values are written in COPY, whatever the server's own settings. */
export const writeValuesPlainly = `
  set local timezone to 'UTC'; set local datestyle to 'ISO, YMD'; set local intervalstyle to 'postgres';
  set local bytea_output to 'hex'; set local extra_float_digits to 1; set local xmloption to 'content'`

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
export const quotedList = (names: readonly string[]): string => names.map(quoted).join(', ')
