import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { documentWriters } from '#apps/document-writers.ts'
import { buildHouse } from '#apps/house.ts'
import { meansOn } from '#apps/means.ts'
import { reading } from '#kernel/run-query.ts'
import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { writeHere } from '#rooms/documents/adapters/document-writing.ts'
import type { OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { seeReport } from '#rooms/reports/contract.ts'
import type { ReportName } from '#rooms/reports/core/report-name.ts'
import { replaySample } from '#samples/replay-sample.ts'
import { tellStory } from '#samples/teller.ts'
import { yeongdeungpo2021 } from '#samples/yeongdeungpo/story.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { testSignIn } from '../support/test-sign-in.ts'
import { hasLibreOffice } from '../support/told-tables/by-libre-office.ts'
import { missingRows, type WantedRow, type WantedTable } from '../support/told-tables/missing-rows.ts'
import { tableReaders } from '../support/told-tables/table-readers.ts'
import { type ToldTable, withoutSpace } from '../support/told-tables/told-table.ts'
import { factsOfInnovationPlan, factsOfVote } from './facts-of-innovation-plan.ts'
import { corpus } from './facts-of-papers.ts'
import { factsOfPlan, factsOfReport } from './facts-of-works.ts'

const now = Instant.parse('2021-12-01T01:00:00.000Z')
const madeAt = new Date('2021-12-01T01:00:00.000Z')

/** poppler needs most of a minute for the pages of the plan: it reads them where all is proved. */
const longTests = process.env['LONG_TESTS'] === '1' || process.env['CI'] === 'true'

interface Paper {
  readonly district: string
  readonly report: ReportName
  readonly of: string
  readonly facts: () => readonly WantedTable[]
}
const papers: readonly Paper[] = [
  {
    ...{ district: 'yeongdeungpo', report: 'council-work-report', of: '미래비전추진단@2021@2021-05-31' },
    facts: factsOfReport,
  },
  { district: 'geumcheon', report: 'department-work-plan', of: 'village-autonomy@2022', facts: factsOfPlan },
  { district: 'geumcheon', report: 'innovation-plan', of: 'plan-2021', facts: factsOfInnovationPlan },
  { district: 'geumcheon', report: 'ballot-result', of: 'b2020', facts: factsOfVote },
]

if (!existsSync(corpus)) {
  test('the corpus is not beside this project: generated papers are not compared with the published ones', () => {
    console.log('../shared/data/ground-truth is not here; generated papers were not compared with the published ones.')
    expect(process.env['CI'], 'CI always has the corpus').not.toBe('true')
  })
} else {
  if (!hasLibreOffice) console.log('LibreOffice is not on this machine; DOCX is read back by kordoc alone.')

  describe.each(papers)('$report says what the published paper says, read back', ({ district, report, of, facts }) => {
    let document: OfficialDocument
    let wanted: readonly WantedTable[]
    beforeAll(async () => {
      const database: TestDatabase = await testDatabase()
      const house = buildHouse({ signIn: testSignIn })
      const madang = { house, means: meansOn(database.db, house) }
      if (district === 'yeongdeungpo') await tellStory(yeongdeungpo2021, madang, () => now)
      else await replaySample(madang, () => now)
      const actor = { districtId: DistrictId.parse(district), accountId: null, roles: ['visitor'] as const }
      const seen = await reading(database.db, { actor, now, queries: house.queries }, (ask) =>
        ask(seeReport, { report, of }),
      )
      await database.drop()
      if (!seen.ok) throw new Error(seen.refusal.kind)
      document = seen.value.document
      wanted = facts()
    })

    test.each(tableReaders.filter(({ format }) => !(format === 'pdf' && report === 'innovation-plan') || longTests))(
      'from $format by $name',
      async ({ format, read }) => {
        const written = await writeHere(documentWriters)({ document, format, madeAt })
        if (!written.ok) throw new Error(written.refusal.kind)
        const told: readonly ToldTable[] = await read(written.value.bytes)
        expect(wanted.flatMap(({ rows }) => rows).length).toBeGreaterThan(10)
        expect(missingRows(wanted, told)).toEqual([])
        // It is worth something only if it fails where the file says one number otherwise, and nowhere else.
        const rows = wanted.flatMap(({ name, rows: own }) => own.map((row) => ({ name, row })))
        const { name, row } = rows.find((one) => amountIn(one.row) !== undefined) ?? { name: '', row: [] }
        const is = (text: string) => withoutSpace(text) === amountIn(row)
        const other = told.map((table) => table.map((cell) => (is(cell.text) ? { ...cell, text: '7' } : cell)))
        expect(missingRows(wanted, other).join('\n')).toContain(
          `${name}: ${row.map((cell) => cell ?? '*').join(' | ')}`,
        )
      },
    )
  })
}

/** The first amount of a row. */
const amountIn = (row: WantedRow) => row.find((cell) => cell !== null && /^\d{1,3}(?:,\d{3})+$/.test(cell)) ?? undefined
