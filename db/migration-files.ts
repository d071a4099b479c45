import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** One step of the schema: a file `NNNN_name.sql`, never edited once it has been applied anywhere. */
export interface Migration {
  readonly name: string
  readonly sha256: string
  readonly text: string
}

/** Found by the package's own map of imports, so that a built server finds the folder too. */
export const migrationsFolder = (): string =>
  dirname(createRequire(import.meta.url).resolve('#db/migrations/0001_extensions.sql'))

/** The migrations of a part of the vote, which has a cluster of its own. */
export const partMigrationsFolder = (part: 'registrar' | 'box'): string => join(dirname(migrationsFolder()), part)

/** Reads the migrations in their order; names out of shape and a number used twice are mistakes of the author. */
export async function readMigrations(folder = migrationsFolder()): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const seen = new Map<string, string>()
  for (const name of names) {
    const number = /^(\d{4})_[a-z0-9_-]+\.sql$/.exec(name)?.[1]
    if (number === undefined) throw new Error(`db/migrations/${name}: name it NNNN_what-it-makes.sql`)
    const other = seen.get(number)
    if (other !== undefined) throw new Error(`db/migrations: ${other} and ${name} have the same number. Take the next.`)
    seen.set(number, name)
  }
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name))
      return { name, sha256: createHash('sha256').update(bytes).digest('hex'), text: bytes.toString('utf8') }
    }),
  )
}
