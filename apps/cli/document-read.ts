import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readApart } from '#rooms/documents/adapters/read-apart.ts'
import { describeDocument, listDocument } from '#rooms/documents/core/list-document.ts'
import { explainRefusal } from '#rooms/documents/core/messages.ts'
import { callersPath } from './callers-path.ts'

/** A caller waits for one document of their own: longer than a server lets strangers wait, with the same memory. */
const limits = { milliseconds: 60_000, startMilliseconds: 60_000, megabytes: 512, atOnce: 1, waiting: 0 }
const program = fileURLToPath(new URL('../read-documents.ts', import.meta.url))

/**
 * `./madang document read FILE [--json]`: what a document says, piece by piece with its place, its tables, pictures and
 * warnings, read in a process apart. Ends with 2 when it cannot be read.
 */
export async function documentRead(args: readonly string[]): Promise<number> {
  const options = { json: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) {
    console.error('적는 법 / Usage: ./madang document read FILE [--json]')
    return 2
  }
  let bytes: Uint8Array
  try {
    bytes = readFileSync(callersPath(file))
  } catch {
    console.error(`${file}: 파일을 열 수 없습니다. / The file cannot be opened.`)
    return 2
  }
  const read = readApart(program, limits)
  const reading = await read({ name: basename(file), content: bytes, checked: false, forOffice: true })
  if (!reading.ok) {
    if (values.json === true) console.log(JSON.stringify({ refusal: reading.refusal }))
    console.error(`${file}: ${explainRefusal(reading.refusal, 'ko')} / ${explainRefusal(reading.refusal, 'en')}`)
    return 2
  }
  const { extracted, encoding } = reading.value
  const text =
    values.json === true ? JSON.stringify(describeDocument(extracted, encoding), null, 2) : listDocument(extracted)
  // Written whole before the process ends: a pipe takes it in parts.
  await new Promise<void>((written) => process.stdout.write(`${text}\n`, () => written()))
  return 0
}
