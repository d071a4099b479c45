import { sql } from 'kysely'
import { connect } from '#db/connect.ts'
import { startEmbedded } from '#db/embedded.ts'

/**
 * A program for crash tests: starts the database in the folder given, prints what came of it, then writes rows one by
 * one, printing each number once it is committed, until it is killed. Ctrl-C stops it in order.
 */
const [, , dataFolder = ''] = process.argv
const print = (value: object) => process.stdout.write(`${JSON.stringify(value)}\n`)

const started = await startEmbedded({ dataFolder, log: print })
if (!started.ok) print(started.refusal)
else {
  const { connection, pid, stop } = started.value
  let going = true
  process.on('SIGINT', () => {
    going = false
  })
  const db = connect(connection, { max: 2 })
  await sql`create table if not exists written (n bigint generated always as identity primary key)`.execute(db)
  print({ kind: 'started', postgres: pid() })
  while (going) {
    const { rows } = await sql<{ n: number }>`insert into written default values returning n`.execute(db)
    print({ kind: 'written', n: rows[0]?.n })
  }
  await db.destroy()
  await stop()
  print({ kind: 'stopped' })
}
