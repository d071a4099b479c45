import { openDatabase } from '#apps/open-database.ts'
import { readSettings } from '#apps/settings.ts'
import { databaseDigest } from '#db/database-digest.ts'

/** A program that prints what every table of the database holds, as one line of JSON: equal lines, equal contents. */
const settings = readSettings(process.env)
if (!settings.ok) throw new Error(settings.refusal.sentences.join('\n'))
const opened = await openDatabase(settings.value, { alone: false, log: () => undefined })
if (!opened.ok) throw new Error(opened.refusal.sentence)
console.log(JSON.stringify(await databaseDigest(opened.value.db)))
await opened.value.close()
