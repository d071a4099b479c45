import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readXlsx } from 'hucre'
import { readApart } from '#rooms/documents/adapters/read-apart.ts'
import { writeWorkbook } from '#rooms/documents/adapters/write-spreadsheet.ts'
import { writtenCell } from '#rooms/documents/core/written-cell.ts'
import { benchPlanWriting } from './plan-writing.ts'

/** How long reading an import of so many rows may take, in milliseconds. */
const importLimit = 5000
const importRows = 50_000
const rounds = 3

const program = fileURLToPath(new URL('../apps/read-documents.ts', import.meta.url))
const limits = { milliseconds: 120_000, startMilliseconds: 120_000, megabytes: 512, atOnce: 1, waiting: 0 }

/** The largest sheet that is read: as many cells as the limit allows, texts, amounts and days. */
const largestWorkbook = (): Promise<Uint8Array> =>
  writeWorkbook([
    {
      ...{ name: '지출', title: null, unit: null, totals: [] },
      labels: ['사업명', '지출일', '금액', '건수'],
      rows: Array.from({ length: importRows - 1 }, (_, at) => [
        writtenCell(`안양천 생태탐방로 조성 ${at % 900}`, 'text'),
        writtenCell(`2021-${`${(at % 12) + 1}`.padStart(2, '0')}-${`${(at % 28) + 1}`.padStart(2, '0')}`, 'date'),
        writtenCell(at * 1010, 'won'),
        writtenCell(at % 30, 'count'),
      ]),
    },
  ])

/** The most memory that the processes of this one's children have held, in megabytes; null where the system does not say. */
function mostMemoryOfChildren(): number | null {
  try {
    const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim().split(/\s+/)
    const peaks = children.map((child) => /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child}/status`, 'utf8'))?.[1])
    return Math.max(...peaks.map((kilobytes) => Math.round(Number(kilobytes ?? 0) / 1024)))
  } catch {
    return null
  }
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Reads the largest workbook in the process apart, beside the library's bare reading of it in the same run. */
async function benchImport(): Promise<boolean> {
  const bytes = await largestWorkbook()
  const read = readApart(program, limits)
  const asked = { name: '지출.xlsx', content: bytes, checked: false, forOffice: true, tablesOnly: true }
  const begins = await timed(() => read({ ...asked, name: '글.txt', content: '글' }))
  const [apart, bare]: [number[], number[]] = [[], []]
  let rows = 0
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await timed(() => readXlsx(bytes, { readStyles: true })))
    apart.push(
      await timed(async () => {
        const reading = await read(asked)
        rows = reading.ok ? (reading.value.extracted.tables[0]?.rows ?? 0) : 0
      }),
    )
  }
  const [took, least] = [middle(apart), middle(bare)]
  const kept = took <= importLimit && rows === importRows
  const memory = mostMemoryOfChildren()
  console.log(
    `${kept ? '✓' : '✗'} 가져오기: ${rows.toLocaleString('en')} rows (${(bytes.length / 1e6).toFixed(1)} MB) in ${Math.round(took)} ms = ` +
      `${(took / importLimit).toFixed(2)} × the limit of ${importLimit} ms, ${(took / least).toFixed(1)} × the bare library (${Math.round(least)} ms); ` +
      `at most ${memory ?? '?'} MB in the process apart, begun in ${Math.round(begins)} ms`,
  )
  return kept
}

/** `./madang bench documents`: how long documents take that are read, and the whole plan that is written. Answers 1 when a goal is missed. */
export async function benchDocuments(): Promise<number> {
  const written = await benchPlanWriting(rounds)
  return (await benchImport()) && written ? 0 : 1
}
