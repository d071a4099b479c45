import { sql } from 'kysely'
import { type Db, inTransaction } from '#db/connect.ts'
import { joinRooms } from '#kernel/house.ts'
import { reading } from '#kernel/run-query.ts'
import type { Actor } from '#kit/actor.ts'
import type { GivenTo } from '#kit/contract.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { seeBoard } from '#rooms/performance/contract.ts'
import { performanceRoom } from '#rooms/performance/server/room.ts'
import { withBenchDatabase } from './bench-database.ts'

const projects = 500
const years = 4
const goalMs = 200
const times = 60
const districtId = DistrictId.parse('bench')
const now = Instant.parse('2026-11-01T01:00:00.000Z')

/** What somebody asks of the board, as its page does. */
const asked: readonly (readonly [what: string, input: GivenTo<typeof seeBoard>])[] = [
  ['현황판, 첫 쪽', {}],
  ['부서로 고름', { department: '3과' }],
  ['늦은 사업, 추진율이 낮은 차례', { state: 'late', sort: 'progress' }],
  ['이름으로 찾기, 지난해', { q: '사업 77', fiscalYear: 2025 }],
  ['파일로 받을 전부', { size: 10_000 }],
]

/**
 * `./madang bench board`: how long the board takes with 500 projects and 5,000 indicators a year, over four years of quarters
 * told and measured, of which 95 in 100 must stay below the goal. Answers 1 when one is missed.
 */
export async function benchBoard(): Promise<number> {
  return withBenchDatabase('board', async (db) => {
    await fill(db)
    const house = joinRooms([performanceRoom])
    const visitor: Actor = { districtId, accountId: AccountId.parse('reader'), roles: ['resident'] }
    const reader = { actor: visitor, now, queries: house.queries, unitsOf: async () => [] }
    const bare = await nearWorst(() =>
      sql`select * from followed_project where district_id = ${districtId} and project_id = 'p-2026-77'`.execute(db),
    )
    console.log(`견줄 값: 기본 열쇠로 한 행 p95 ${bare.toFixed(1)} ms (바쁜 기계에서는 이것도 길다)`)
    let kept = true
    for (const [what, input] of asked) {
      const p95 = await nearWorst(() =>
        reading(db, reader, async (question) => {
          const answer = await question(seeBoard, input)
          if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
        }),
      )
      kept &&= p95 <= goalMs
      const ratios = `${(p95 / goalMs).toFixed(2)} × ${goalMs} ms, ${(p95 / bare).toFixed(0)} × 한 행`
      console.log(`${p95 <= goalMs ? '✓' : '✗'} ${what}: p95 ${p95.toFixed(1)} ms = ${ratios}`)
    }
    return kept ? 0 : 1
  })
}

/** The 95th in a hundred of some runs, after a warm-up, in ms. */
async function nearWorst(run: () => Promise<unknown>): Promise<number> {
  const took: number[] = []
  for (let at = -5; at < times; at += 1) {
    const begun = performance.now()
    await run()
    if (at >= 0) took.push(performance.now() - begun)
  }
  return took.toSorted((a, b) => a - b)[Math.ceil(times * 0.95) - 1] ?? Number.NaN
}

/** Four years of projects, each with six stages, ten indicators measured every quarter and four reports. */
async function fill(db: Db): Promise<void> {
  await inTransaction(db, async (trx) => {
    // The sheets behind the projects are another room's: what is measured reads none of them.
    await sql`alter table followed_project drop constraint followed_project_district_id_project_id_fkey`.execute(trx)
    await sql`insert into district (district_id, name, name_en, city, city_en) values (${districtId}, '잴구', 'Bench-gu', '서울', 'Seoul')`.execute(
      trx,
    )
    await sql`insert into followed_project (district_id, project_id, plan_id, fiscal_year, project_no, title, item_id,
        department_id, department, subcommittees, starts_on, ends_on, sheet_version, followed_on)
      select ${districtId}, 'p-' || y || '-' || n, 'plan-' || y, y, n, '사업 ' || n, 'i-' || y || '-' || n, null,
        n % 20 || '과', jsonb_build_array(n % 6 || '분과'), make_date(y, 1, 1), make_date(y, 12, 31), 1, make_date(y, 1, 4)
      from generate_series(1, ${projects}::int) n, generate_series(${2027 - years}::int, 2026) y`.execute(trx)
    await sql`insert into followed_stage (district_id, project_id, stage_no, types, title, period_text, planned_from,
        planned_to, weight, state, share)
      select ${districtId}, project_id, s, '[]', s || '단계', '분기', starts_on, starts_on + s * 60, 1 + s % 3,
        case when (project_no + s) % 3 = 0 then 'under-way' else 'done' end,
        case when (project_no + s) % 3 = 0 then 40 else 100 end
      from followed_project, generate_series(1, 6) s`.execute(trx)
    await sql`insert into followed_indicator (district_id, project_id, indicator_no, phase, goal, name, target, value,
        attained_n, attained_d, met, measured_on, told_from)
      select ${districtId}, project_id, i, 'outcome', '목표', '지표 ' || i,
        '{"text":"4회","comparator":"gte","value":{"n":4,"d":1},"unit":"회","per":null}', 4000, 1, 1,
        case when i % 4 = 0 then 'not-met' else 'met' end, ends_on, ends_on
      from followed_project, generate_series(1, 10) i`.execute(trx)
    await sql`insert into measurement (district_id, measurement_id, project_id, indicator_no, period, value, measured_on,
        role, how, forecast)
      select ${districtId}, project_id || '-' || indicator_no || '-' || q, project_id, indicator_no,
        to_char(measured_on, 'YYYY') || '-Q' || q, 1000, measured_on, 'department-officer', '결과보고', false
      from followed_indicator, generate_series(1, 4) q`.execute(trx)
    await sql`insert into quarter_report (district_id, project_id, quarter, version, done, next_steps, issues, role, told_on)
      select ${districtId}, project_id, fiscal_year || '-Q' || q, 1, '[]', '', '없음', 'department-officer', ends_on
      from followed_project, generate_series(1, 4) q where project_no % 7 > 0`.execute(trx)
  })
  await sql`vacuum analyze`.execute(db)
  const { rows } = await sql<Record<'projects' | 'indicators' | 'measured', number>>`
    select (select count(*) from followed_project) as projects, (select count(*) from followed_indicator) as indicators,
      (select count(*) from measurement) as measured`.execute(db)
  console.log(`사업 ${rows[0]?.projects}개, 지표 ${rows[0]?.indicators}개, 측정 ${rows[0]?.measured}건 (${years}년)`)
}
