import { sql } from 'kysely'
import { meansOn } from '#apps/means.ts'
import { type Db, inTransaction } from '#db/connect.ts'
import { joinRooms } from '#kernel/house.ts'
import { runCommand } from '#kernel/run-command.ts'
import { reading } from '#kernel/run-query.ts'
import type { Actor } from '#kit/actor.ts'
import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { seeBudget, seeBudgetOf, seeYears } from '#rooms/budget/contract.ts'
import { Account } from '#rooms/budget/core/account.ts'
import { CostLine } from '#rooms/budget/core/cost-line.ts'
import { budgetRoom } from '#rooms/budget/server/room.ts'
import { setLinesVersion, writeLines } from '#rooms/budget/store/line-queries.ts'
import { holdYear, replaceAccounts } from '#rooms/budget/store/queries.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { withBenchDatabase } from './bench-database.ts'

const projects = 500
const linesEach = 40
const goalMs = 300
const times = 15
const fiscalYear = 2026
const districtId = DistrictId.parse('bench')
const now = Instant.parse('2026-01-01T00:00:00.000Z')

const projectIds = Array.from({ length: projects }, (_, at) => ProjectId.parse(`project-${at}`))
const accountNames = Array.from({ length: 25 }, (_, at) => `통계목 ${at}`)

/**
 * `./madang bench plan-tables`: how long the tables of a whole district's budget take, of 500 projects and 20,000 lines,
 * against their goal and against a bare sum of the same rows in the same run. Answers 1 when one is missed.
 */
export async function benchPlanTables(): Promise<number> {
  return withBenchDatabase('plan-tables', measure)
}

async function measure(db: Db): Promise<number> {
  const house = joinRooms([organizationRoom, budgetRoom])
  await found(db, house)
  await fill(db)
  const visitor: Actor = { districtId, accountId: null, roles: ['visitor'] }
  const ask = { actor: visitor, now, queries: house.queries, unitsOf: async () => [] }
  const bare = await middle(() => sql`select sum(stated) from cost_line where district_id = ${districtId}`.execute(db))
  const tables: readonly (readonly [what: string, run: () => Promise<unknown>])[] = [
    ['성격·통계목·재원·사업별 (구 전체)', () => reading(db, ask, (question) => question(seeBudget, { fiscalYear }))],
    [
      '같은 표 (계획의 사업 500개)',
      () => reading(db, ask, (question) => question(seeBudgetOf, { fiscalYear, projectIds })),
    ],
    ['연도·재원별', () => reading(db, ask, (question) => question(seeYears, {}))],
  ]
  let kept = true
  for (const [what, run] of tables) {
    const ms = await middle(run)
    kept &&= ms <= goalMs
    console.log(
      `${ms <= goalMs ? '✓' : '✗'} ${what}: ${ms.toFixed(1)} ms = ${(ms / goalMs).toFixed(2)} × ${goalMs} ms ` +
        `(bare sum of ${(projects * linesEach).toLocaleString('en')} lines ${bare.toFixed(1)} ms, ×${(ms / bare).toFixed(1)})`,
    )
  }
  return kept ? 0 : 1
}

async function found(db: Db, house: ReturnType<typeof joinRooms>): Promise<void> {
  const handler = house.commands.get('organization.found-district')
  if (handler === undefined) throw new Error('No district can be founded.')
  const founded = await runCommand(meansOn(db, house), {
    handler,
    actor: { districtId, accountId: null, roles: ['operator'] },
    input: { name: '잴구', nameEn: 'Bench-gu', city: '서울특별시', cityEn: 'Seoul', platformName: '잴구' },
    now,
  })
  if (!founded.ok) throw new Error(founded.refusal.kind)
}

/** 500 projects of 40 lines each, over 25 accounts and three sources. */
async function fill(db: Db): Promise<void> {
  const accounts = accountNames.map((name, at) =>
    Account.parse({
      fiscalYear,
      compilationItem: `편성목 ${Math.floor(at / 5)}`,
      name,
      code: null,
      nature: at % 5 === 0 ? 'capital' : 'current',
      aliases: [`${name}(다른 이름)`],
    }),
  )
  await inTransaction(db, async (trx) => {
    await holdYear(trx, districtId, fiscalYear)
    await replaceAccounts(trx, districtId, fiscalYear, accounts)
    for (const [at, projectId] of projectIds.entries()) {
      await setLinesVersion(trx, districtId, projectId, 1)
      await writeLines(
        trx,
        districtId,
        Array.from({ length: linesEach }, (_, no) => ({ line: lineOf(projectId, at, no), no: no + 1 })),
      )
    }
  })
  await sql`analyze`.execute(db)
}

const lineOf = (projectId: ProjectId, at: number, no: number): CostLine =>
  CostLine.parse({
    id: `line-${at}-${no}`,
    projectId,
    fiscalYear,
    accountName: accountNames[(at + no * 7) % accountNames.length],
    group: no % 4 === 0 ? '조성비' : null,
    label: `내역 ${no}`,
    formulaText: `${no + 1},000원×12월`,
    factors: [
      { value: { n: (no + 1) * 1000, d: 1 }, unit: '원', label: null, asWritten: `${no + 1},000원` },
      { value: { n: 12, d: 1 }, unit: '월', label: null, asWritten: '12월' },
    ],
    stated: (no + 1) * 12_000,
    source: ['national', 'city', 'district'][no % 3],
  })

/** The middle of some runs, after a warm-up, in ms. */
async function middle(run: () => Promise<unknown>): Promise<number> {
  const took: number[] = []
  for (let at = -3; at < times; at += 1) {
    const begun = performance.now()
    await run()
    if (at >= 0) took.push(performance.now() - begun)
  }
  return took.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN
}
