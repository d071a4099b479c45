import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '#db/connect.ts'
import { type TestDatabase, testDatabase } from '#tests/support/database.ts'
import { freePort } from '#tests/support/start-process.ts'
import { readSettings } from '../settings.ts'
import { runBox } from './box.ts'

let database: TestDatabase
let folder: string
beforeAll(async () => {
  database = await testDatabase('embedded', { empty: true })
  folder = mkdtempSync(join(tmpdir(), 'madang-box-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await database.drop()
})

test('the box does not open on a server that would write down when ballots come', async () => {
  const { host, user, database: name } = database.connection
  const superuser = connect({ host, database: name, user: 'postgres' }, { max: 1 })
  await sql`alter database ${sql.id(name ?? '')} set log_statement = 'all'`.execute(superuser)
  await superuser.destroy()
  const settings = readSettings({
    MADANG_DATA: folder,
    BOX_PORT: String(await freePort()),
    BOX_DATABASE_URL: `postgresql:///${name}?host=${host}&user=${String(user)}`,
  })
  if (!settings.ok) throw new Error(settings.refusal.sentences.join('\n'))
  const ran = await runBox(settings.value)
  expect(ran).toMatchObject({
    ok: false,
    refusal: { sentence: expect.stringMatching(/: log_statement\. \/ .*: log_statement\.$/) },
  })
})
