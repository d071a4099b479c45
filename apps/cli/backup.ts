import { rm } from 'node:fs/promises'
import { backup } from '#db/backup.ts'
import { callersPath } from './callers-path.ts'
import { newFile } from './new-file.ts'
import { withDatabase } from './with-madang.ts'

/** `./madang backup FILE`: all data in one file, from one moment, with hashes; an existing file is never overwritten. */
export async function backupTo([named]: readonly string[]): Promise<number> {
  if (named === undefined) {
    console.error('백업할 파일을 적어 주세요: ./madang backup FILE / Name a file.')
    return 2
  }
  const file = callersPath(named)
  return withDatabase(async (db) => {
    const made = await newFile(file)
    if (!made.ok) {
      console.error(made.refusal.sentence)
      return 1
    }
    try {
      const { tables, rows, sha256 } = await backup(db, made.value.createWriteStream())
      console.log(`${file}: 표 ${tables}개, 행 ${rows}개 / ${tables} tables, ${rows} rows\nsha256 ${sha256}`)
      return 0
    } catch (error) {
      await rm(file, { force: true })
      throw error
    }
  })
}
