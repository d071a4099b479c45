import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { explainDatabaseRefusal } from '#db/messages.ts'
import { restore } from '#db/restore.ts'
import { callersPath } from './callers-path.ts'
import { withDatabase } from './with-madang.ts'

/** `./madang restore FILE`: everything or nothing, into a database that is empty. */
export async function restoreFrom([named]: readonly string[]): Promise<number> {
  if (named === undefined) {
    console.error('되살릴 백업 파일을 적어 주세요: ./madang restore FILE / Name a backup file.')
    return 2
  }
  const file = callersPath(named)
  if (!(await stat(file).catch(() => null))?.isFile()) {
    console.error(`${file} 파일이 없습니다. / There is no such file.`)
    return 1
  }
  return withDatabase(async (db) => {
    const restored = await restore(db, createReadStream(file))
    if (!restored.ok) {
      console.error(explainDatabaseRefusal(restored.refusal, 'ko'))
      console.error(explainDatabaseRefusal(restored.refusal, 'en'))
      return 1
    }
    const { tables, rows } = restored.value
    console.log(`되살렸습니다: 표 ${tables}개, 행 ${rows}개 / restored ${tables} tables, ${rows} rows`)
    return 0
  })
}
