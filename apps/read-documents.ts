import { type AskedDocument, readHere } from '#rooms/documents/adapters/document-reader.ts'
import type { SaidApart } from '#rooms/documents/adapters/read-apart.ts'
import { documentRuleSets } from './document-rule-sets.ts'

/** The program that reads and checks one document after another in a process of its own; `readApart` starts and ends it. */
const read = readHere(documentRuleSets)
const say = (said: SaidApart): void => {
  process.send?.(said)
}

process.on('message', async (asked: AskedDocument) => {
  say({ kind: 'begun' })
  say({ kind: 'read', outcome: await read(asked) })
})
