import { clock } from '#apps/clock.ts'
import { documentWriters } from '#apps/document-writers.ts'
import { buildHouse } from '#apps/house.ts'
import { meansOn } from '#apps/means.ts'
import { reading } from '#kernel/run-query.ts'
import { DistrictId } from '#kit/id.ts'
import { writeHere } from '#rooms/documents/adapters/document-writing.ts'
import type { WrittenFormat } from '#rooms/documents/core/model/document-writer.ts'
import type { OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { seeReport } from '#rooms/reports/contract.ts'
import { planId } from '#samples/geumcheon/project-sheets.ts'
import { replaySample } from '#samples/replay-sample.ts'
import { withBenchDatabase } from './bench-database.ts'

/** How long the whole plan may take to be written in a format, in milliseconds. */
const limits: readonly (readonly [WrittenFormat, number])[] = [
  ['hwpx', 1000],
  ['pdf', 3000],
  ['xlsx', 1000],
  ['docx', 3000],
]

/** The community innovation plan of the sample for 2021, whole, as a document. */
const planOfSample = (): Promise<OfficialDocument> =>
  withBenchDatabase('plan-writing', async (db) => {
    const house = buildHouse({})
    await replaySample({ house, means: meansOn(db, house) }, clock)
    const actor = { districtId: DistrictId.parse('geumcheon'), accountId: null, roles: ['visitor'] as const }
    return reading(db, { actor, now: clock(), queries: house.queries }, async (ask) => {
      const seen = await ask(seeReport, { report: 'innovation-plan', of: planId })
      if (!seen.ok) throw new Error(`The plan of the sample is not made: ${seen.refusal.kind}`)
      return seen.value.document
    })
  })

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0)

/** Writes the whole plan of the sample in each format, the first time and again, against the goals. */
export async function benchPlanWriting(rounds: number): Promise<boolean> {
  const document = await planOfSample()
  const write = writeHere(documentWriters)
  let kept = true
  for (const [format, limit] of limits) {
    const took: number[] = []
    let said = ''
    for (let round = 0; round < rounds; round += 1) {
      const begun = performance.now()
      const written = await write({ document, format, madeAt: new Date(clock()) })
      took.push(performance.now() - begun)
      if (!written.ok) said = written.refusal.kind
      else {
        const { bytes, pages } = written.value
        said = `${pages === undefined ? '' : `${pages} pages, `}${(bytes.length / 1000).toFixed(0)} kB`
      }
    }
    const [first = Number.NaN] = took
    const least = Math.min(...took)
    kept &&= first <= limit
    console.log(
      `${first <= limit ? '✓' : '✗'} 계획 ${format}: ${document.blocks.length} blocks, ${said}; first ${Math.round(first)} ms = ` +
        `${(first / limit).toFixed(2)} × the goal of ${limit} ms, best ${Math.round(least)} ms; ` +
        `${megabytes(process.memoryUsage.rss())} MB in the process`,
    )
  }
  return kept
}
