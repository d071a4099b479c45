import type { ClientBase } from 'pg'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { ServerRefused } from './refusal.ts'

const oldest = 15

/** Refuses a server older than 15, and a database in which Korean text cannot be searched or held. */
export async function checkServer(client: ClientBase): Promise<Result<void, ServerRefused>> {
  const { rows } = await client.query<Record<'version' | 'number' | 'database' | 'encoding' | 'ctype', string>>(`
    select current_setting('server_version') as version,
           current_setting('server_version_num') as number,
           datname as database,
           pg_encoding_to_char(encoding) as encoding,
           datctype as ctype
    from pg_database
    where datname = current_database()`)
  const [found] = rows
  if (found === undefined) throw new Error('The server does not list its own database.')
  const { version, number, database, encoding, ctype } = found
  if (Number(number) < oldest * 10_000) return refuse({ kind: 'server-too-old', version })
  if (encoding !== 'UTF8') return refuse({ kind: 'database-not-utf8', database, encoding })
  if (ctype === 'C' || ctype === 'POSIX') return refuse({ kind: 'database-ctype-c', database, ctype })
  return ok(undefined)
}
