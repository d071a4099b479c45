import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { checkBackup } from '#db/check-backup.ts'
import { explainDatabaseRefusal } from '#db/messages.ts'
import type { DatabaseRefused } from '#db/refusal.ts'
import { restore } from '#db/restore.ts'
import { callersPath } from './callers-path.ts'
import { withDatabase } from './with-madang.ts'

/**
 * `./madang restore FILE`: everything or nothing, into a database that is empty. With `--check` the file is only read
 * through, without a database.
 */
export async function restoreFrom(args: readonly string[]): Promise<number> {
  const options = { check: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
  const [named] = positionals
  if (named === undefined) {
    console.error('되살릴 백업 파일을 적어 주세요: ./madang restore FILE / Name a backup file.')
    return 2
  }
  const file = callersPath(named)
  if (!(await stat(file).catch(() => null))?.isFile()) {
    console.error(`${file} 파일이 없습니다. / There is no such file.`)
    return 1
  }
  return values.check === true ? check(file) : restoreWhole(file)
}

async function check(file: string): Promise<number> {
  const checked = await checkBackup(createReadStream(file))
  if (!checked.ok) return say(checked.refusal)
  const { takenAt, tables, rows, schema } = checked.value
  console.log(
    `온전합니다: ${takenAt}, ${schema}, 표 ${tables}개, 행 ${rows}개 / whole: ${tables} tables, ${rows} rows, every hash right`,
  )
  return 0
}

const restoreWhole = (file: string): Promise<number> =>
  withDatabase(
    async (db) => {
      const restored = await restore(db, createReadStream(file))
      if (!restored.ok) return say(restored.refusal)
      const { tables, rows } = restored.value
      console.log(`되살렸습니다: 표 ${tables}개, 행 ${rows}개 / restored ${tables} tables, ${rows} rows`)
      return 0
    },
    { begins: true },
  )

function say(refusal: DatabaseRefused): number {
  console.error(explainDatabaseRefusal(refusal, 'ko'))
  console.error(explainDatabaseRefusal(refusal, 'en'))
  return 1
}
