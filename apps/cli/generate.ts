import { writeFileSync } from 'node:fs'
import { inTransaction } from '#db/connect.ts'
import { schemaText } from '#db/schema-text.ts'
import { buildHouse } from '../house.ts'
import { permissionMatrix } from '../permission-matrix.ts'
import { runProgram } from './run-steps.ts'
import { withMadang } from './with-madang.ts'

/** `./madang generate`: writes every generated file anew, for review and commit. */
export async function generate(): Promise<number> {
  writeFileSync('docs/permissions.md', permissionMatrix(buildHouse({ demonstration: true })))
  const schemaCode = await withMadang(async ({ db }) => {
    writeFileSync('db/schema.sql', await inTransaction(db, (trx) => schemaText(trx)))
    return 0
  })
  const goldenCode = await runProgram('vitest', ['run', 'golden'], { UPDATE_GOLDEN: '1' })
  return Math.max(schemaCode, goldenCode)
}
