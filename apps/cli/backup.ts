import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { backup } from '#db/backup.ts'
import { callersPath } from './callers-path.ts'
import { withDatabase } from './with-madang.ts'

/** `./madang backup FILE`: all data in one file, from one moment, with hashes; an existing file is never overwritten. */
export async function backupTo([named]: readonly string[]): Promise<number> {
  if (named === undefined) {
    console.error('백업할 파일을 적어 주세요: ./madang backup FILE / Name a file.')
    return 2
  }
  const file = callersPath(named)
  return withDatabase(async (db) => {
    const out = createWriteStream(file, { flags: 'wx', mode: 0o600 })
    try {
      const { tables, rows, sha256 } = await backup(db, out)
      console.log(`${file}: 표 ${tables}개, 행 ${rows}개 / ${tables} tables, ${rows} rows\nsha256 ${sha256}`)
      return 0
    } catch (error) {
      const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST'
      if (!exists) await rm(file, { force: true })
      if (!exists) throw error
      console.error(`${file} 파일이 이미 있습니다. 다른 이름을 적어 주세요. / The file exists; name another.`)
      return 1
    }
  })
}
