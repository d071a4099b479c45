import { parseArgs } from 'node:util'
import { seeStatus } from '../server/status.ts'
import { statusLines } from '../server/status-lines.ts'
import { readSettings } from '../settings.ts'
import { withDatabase } from './with-madang.ts'

/** `./madang status`: the state of the installation, its tables as they are; `--json` for programs. */
export async function status(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean' } } })
  const settings = readSettings(process.env)
  return withDatabase(async (db) => {
    const seen = await seeStatus(db, settings.ok ? settings.value.backups : null)
    console.log(values.json === true ? JSON.stringify(seen, null, 2) : statusLines(seen).join('\n'))
    return 0
  })
}
