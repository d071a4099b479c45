import { parseArgs } from 'node:util'
import { reading } from '#kernel/run-query.ts'
import { DistrictId } from '#kit/id.ts'
import { writeHere } from '#rooms/documents/adapters/document-writing.ts'
import { explainRefusal } from '#rooms/documents/core/messages.ts'
import { writtenFormats } from '#rooms/documents/core/model/document-writer.ts'
import { listReports, seeReport } from '#rooms/reports/contract.ts'
import { explain } from '#rooms/reports/core/messages.ts'
import { type PackageFile, packFiles } from '#rooms/reports/core/package-files.ts'
import { ReportName, reportNames } from '#rooms/reports/core/report-name.ts'
import { clock } from '../clock.ts'
import { documentWriters } from '../document-writers.ts'
import type { OpenMadang } from '../open-madang.ts'
import { knownDistricts } from '../server/known-districts.ts'
import { callersPath } from './callers-path.ts'
import { newFile } from './new-file.ts'
import { operatorOf } from './operator.ts'
import { withMadang } from './with-madang.ts'

const text = { type: 'string' } as const
const options = { of: text, no: text, format: text, out: text, district: text }

/** How a paper is called for short: `./madang report pledge --no 57` is the sheet of the pledge with that number. */
const shortNames: Readonly<Record<string, ReportName>> = { pledge: 'pledge-sheet' }

/** One format, or `all`: every format in one package. */
const formats = [...writtenFormats, 'all'] as const
type AskedFormat = (typeof formats)[number]
const isFormat = (text: string): text is AskedFormat => formats.some((format) => format === text)

/** `./madang report NAME --of ID --format F --out FILE`: makes a paper of the data; without --of it lists what of. */
export async function report(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
  const [called = ''] = positionals
  const name = ReportName.safeParse(shortNames[called] ?? called)
  const format = values.format ?? 'hwpx'
  if (!name.success || !isFormat(format)) {
    console.error(
      `적는 법 / Usage: ./madang report ${reportNames.join('|')} [--of ID] [--format ${formats.join('|')}] [--out FILE]`,
    )
    return 2
  }
  return withMadang(async (madang) => {
    const { of, no, out, district } = values
    if (of !== undefined) return write(madang, { report: name.data, of, format, out, district })
    if (no === undefined) return list(madang, name.data, district)
    const found = await numbered(madang, name.data, no, district)
    if (found === null) return fail(`${no}번을 찾을 수 없습니다. / There is no number ${no}.`)
    return write(madang, { report: name.data, ...found, format, out })
  })
}

const readerOf = async ({ db, house }: OpenMadang, district: string | undefined) => {
  const actor = await operatorOf(db, DistrictId.safeParse(district).data)
  return { actor, now: clock(), queries: house.queries }
}

async function choicesOf(madang: OpenMadang, name: ReportName, district: string | undefined) {
  const listed = await reading(madang.db, await readerOf(madang, district), (ask) => ask(listReports, {}))
  if (!listed.ok) throw new Error(`The reports are not listed: ${listed.refusal.kind}`)
  return listed.value.reports.find((one) => one.name === name)?.choices ?? []
}

/** What the choice whose label begins with a number ("57. …") is a paper of, in the district that is named or the first that has it. */
async function numbered(madang: OpenMadang, name: ReportName, no: string, district: string | undefined) {
  const districts = district === undefined ? (await knownDistricts(madang.db)).map(({ id }) => id) : [district]
  for (const one of districts) {
    const choice = (await choicesOf(madang, name, one)).find(({ label }) => label.startsWith(`${no}. `))
    if (choice !== undefined) return { of: choice.of, district: one }
  }
  return null
}

async function list(madang: OpenMadang, name: ReportName, district: string | undefined): Promise<number> {
  for (const { of, label } of await choicesOf(madang, name, district)) console.log(`${of}\t${label}`)
  return 0
}

interface Wish {
  readonly report: ReportName
  readonly of: string
  readonly format: AskedFormat
  readonly out: string | undefined
  readonly district: string | undefined
}

async function write(madang: OpenMadang, { report, of, format, out, district }: Wish): Promise<number> {
  const reader = await readerOf(madang, district)
  const seen = await reading(madang.db, reader, (ask) => ask(seeReport, { report, of }))
  if (!seen.ok) return fail(explain(seen.refusal, 'ko') ?? seen.refusal.kind)
  const { document } = seen.value
  const wanted = format === 'all' ? writtenFormats : [format]
  const files: PackageFile[] = []
  for (const one of wanted) {
    const written = await writeHere(documentWriters)({ document, format: one, madeAt: new Date(reader.now) })
    if (!written.ok) {
      const sentence = explainRefusal(written.refusal, 'ko') ?? written.refusal.kind
      if (format !== 'all') return fail(sentence)
      console.error(`${one}: ${sentence}`)
      continue
    }
    const { bytes, ending, pages, undrawn = [] } = written.value
    if (pages !== undefined) console.log(`${one}: ${pages}쪽 / pages`)
    if (undrawn.length > 0)
      console.error(`${one}: 글꼴에 없어 〓로 나온 글자 / not in the font, drawn as 〓: ${undrawn.join(' ')}`)
    files.push({ part: 1, title: document.title, ending, content: bytes })
  }
  const [only] = files
  if (only === undefined) return 1
  return format === 'all'
    ? keep(out ?? `${document.title}.zip`, packFiles(document.title, files))
    : keep(out ?? `${document.title}.${only.ending}`, only.content)
}

async function keep(name: string, bytes: Uint8Array): Promise<number> {
  const file = callersPath(name)
  const made = await newFile(file)
  if (!made.ok) return fail(made.refusal.sentence)
  await made.value.writeFile(bytes)
  await made.value.close()
  console.log(`${file}: ${bytes.length} bytes`)
  return 0
}

function fail(sentence: string): number {
  console.error(sentence)
  return 1
}
