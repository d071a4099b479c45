import type { Hono } from 'hono'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clock } from '#apps/clock.ts'
import { buildHouse } from '#apps/house.ts'
import { meansOn } from '#apps/means.ts'
import { unitsOf } from '#apps/units-of.ts'
import { inTransaction } from '#db/connect.ts'
import { buildServer } from '#kernel/http/server.ts'
import { eachTime } from '#kernel/once.ts'
import { runCommand } from '#kernel/run-command.ts'
import { askOf } from '#kernel/run-query.ts'
import type { Actor } from '#kit/actor.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { importExecuted } from '#rooms/execution/contract.ts'
import { replaySample } from '#samples/replay-sample.ts'
import { type TestDatabase, testDatabase } from './support/database.ts'
import { partsOn } from './support/parts-on.ts'
import { testSignIn } from './support/test-sign-in.ts'

/** Rows of the sample, and people who hold their role for one department or subcommittee. */
const house = buildHouse({ signIn: testSignIn })
const districtId = DistrictId.parse('geumcheon')
const accountId = AccountId.parse('officer-of-parks')
const operator: Actor = { districtId, accountId: null, roles: ['operator'] }
let database: TestDatabase
let means: ReturnType<typeof meansOn>
let app: Hono

beforeAll(async () => {
  database = await testDatabase()
  means = meansOn(database.db, house)
  await replaySample({ house, means }, clock)
  const parts = partsOn({ db: database.db, house, means })
  app = buildServer(parts)
  await run('identity.create-account', operator, {
    ...{ accountId, displayName: '공원 담당', purpose: '시험', demonstration: true },
  })
  await run('identity.grant-role', operator, { accountId, role: 'department-officer', unit: 'department/parks' })
  await rowsOfTrail()
})
afterAll(() => database.drop())

const handlerOf = (name: string) => {
  const handler = house.commands.get(name)
  if (handler === undefined) throw new Error(`${name} is not mounted.`)
  return handler
}

async function run(name: string, actor: Actor, input: object) {
  const outcome = await runCommand(means, { handler: handlerOf(name), actor, input, now: clock() })
  return outcome.ok ? 'done' : outcome.refusal
}

/** The names of those to whom the rows of a command belong, row by row. */
const ownersOf = (name: string, input: object): Promise<string[][]> =>
  inTransaction(database.db, async (trx) => {
    const now = clock()
    const ask = askOf({ trx, actor: operator, now, queries: house.queries, once: eachTime })
    const context = {
      once: eachTime,
      from: null,
      trx,
      districtId,
      actor: operator,
      now,
      effectiveOn: dateInSeoul(now),
      ask,
    }
    const owners: string[][] = []
    for (const row of (await handlerOf(name).changes?.(context, input)) ?? []) {
      const names: string[] = []
      for (const subject of row) names.push(...(await unitsOf(ask, subject)).map((unit) => unit.name))
      owners.push(names)
    }
    return owners
  })

const trail = ['공원녹지과', '마을자치과', '도시환경·안전분과']
const study = ['교육지원과', '마을자치과', '교육·문화분과']
const subject = { kind: 'project', id: 'p2021-08' }

/** Rows that the sample does not have: each of the project of parks, or of the gate at which that department decides. */
async function rowsOfTrail(): Promise<void> {
  await sql`insert into sheet_comment (district_id, comment_id, project_id, field, body, role, written_at)
    values ('geumcheon', 'comment-1', 'p2021-08', 'title', '글', 'secretariat', now())`.execute(database.db)
  await sql`insert into review (district_id, review_id, subject_kind, subject_id, request_no, version, title, department,
      state, requested_on, requested_at, requested_role)
    values ('geumcheon', 'review-1', 'project', 'p2021-08', 1, '1', '글', '공원녹지과', 'open', '2021-03-02', now(),
      'department-officer')`.execute(database.db)
  await sql`insert into finding_pass (district_id, pass_id, subject_kind, subject_id, finding_key, rule, sentence, reason,
      role, passed_at)
    values ('geumcheon', 'pass-1', 'project', 'p2021-08', 'k', 'r', '{}', '까닭', 'department-head', now())`.execute(
    database.db,
  )
  await sql`insert into approval_document (district_id, document_id, subject_kind, subject_id, version, document_number,
      title, approved_on, disclosure, clauses)
    values ('geumcheon', 'document-1', 'project', 'p2021-08', '1', '공원녹지과-1', '글', '2021-03-02', 'public', '[]')`.execute(
    database.db,
  )
  await sql`insert into execution_year (district_id, fiscal_year) values ('geumcheon', 2021)
    on conflict do nothing`.execute(database.db)
  await sql`insert into execution_entry (district_id, entry_id, fiscal_year, kind, entry_on, project_id, account_name,
      source, amount, evidence_kind, payee_kind)
    values ('geumcheon', 'entry-1', 2021, 'expenditure', '2021-03-02', 'p2021-08', '시설비', 'city', 1000, 'contract',
      'company')`.execute(database.db)
  await sql`insert into gate select (jsonb_populate_record(gate,
      '{"gate_id": "gate-of-parks", "gate_order": 99, "decider": "공원녹지과"}')).*
    from gate where gate_id = 'g2020-c1'`.execute(database.db)
}

/** What two projects spent, and one of which nothing is known here, as a file of the accounting system has it. */
const spentFile = importExecuted.input.parse({
  ...{ importId: 'import-1', fiscalYear: 2021, fileName: '지출.xlsx' },
  mapping: {
    ...{ kind: 'expenditure', firstRow: 0, unit: 'won', leaveOutUnknown: true },
    columns: { date: 0, documentNo: 1, sequence: 2, project: 3, account: 4, source: 5, amount: 6, commitmentNo: null },
  },
  rows: [
    ['2021-02-10', '지출-1', '1', '안양천에서 놀자!(안양천 생태탐방로 조성)', '시설비', '시비', '60,000,000'],
    ['2021-03-02', '지출-2', '1', '금천형 마을돌봄 모델 마련을 위한 연구용역', '사무관리비', '시비', '1,000,000'],
    ['2021-03-02', '지출-3', '1', '다른 부서 사업', '시설비', '시비', '1,000,000'],
  ],
})

type Case = readonly [name: string, input: object, owners: readonly (readonly string[])[]]

/** Of every command that names its rows, at least one that is there, with the units to which it belongs. */
const cases: readonly Case[] = [
  ['plans.edit-sheet', { projectId: 'p2021-08' }, [trail]],
  ['plans.comment-field', { projectId: 'p2021-08' }, [trail]],
  ['plans.record-change', { projectId: 'p2021-08' }, [trail]],
  ['plans.surrender-project', { projectId: 'p2021-04' }, [study]],
  ['plans.copy-project', { fromProjectId: 'p2021-04', projectId: 'p-new' }, [study]],
  [
    'plans.write-project-sheet',
    { sheet: { id: 'p2021-08', departments: [{ name: '도로과' }], subcommittees: [] } },
    [trail],
  ],
  [
    'plans.write-project-sheet',
    {
      sheet: {
        id: 'p-new',
        departments: [{ name: '도로과' }, { name: '동주민센터' }],
        subcommittees: ['교육·문화분과'],
      },
    },
    [['도로과', '교육·문화분과']],
  ],
  ['plans.resolve-comment', { commentId: 'comment-1' }, [trail]],
  ['plans.reopen-comment', { commentId: 'comment-1' }, [trail]],
  ['plans.resolve-comment', { commentId: 'no-comment' }, []],
  ['budget.write-cost-lines', { projectId: 'p2021-08' }, [trail]],
  ['budget.edit-line', { projectId: 'p2021-08' }, [trail]],
  ['budget.edit-lines', { projectId: 'p2021-08' }, [trail]],
  ['budget.carry-lines', { fromProjectId: 'p2021-04', projectId: 'p2021-08' }, [trail]],
  ['budget.declare-share-rule', { projectId: 'p2021-04' }, [study]],
  ['budget.place-project', { projectId: 'p2021-08' }, [trail]],
  ['budget.write-multi-year', { projectId: 'p2021-08' }, [trail]],
  ['approvals.request-review', { subject }, [trail]],
  ['approvals.request-review', { subject: { kind: 'plan-version', id: 'plan-2021' } }, [[]]],
  ['approvals.confirm-review', { reviewId: 'review-1' }, [trail]],
  ['approvals.send-back', { reviewId: 'review-1' }, [trail]],
  ['approvals.withdraw-review', { reviewId: 'review-1' }, [trail]],
  ['approvals.confirm-review', { reviewId: 'no-review' }, []],
  ['approvals.pass-finding', { subject }, [trail]],
  ['approvals.withdraw-pass', { passId: 'pass-1' }, [trail]],
  ['approvals.withdraw-pass', { passId: 'no-pass' }, []],
  ['approvals.fill-precheck', { subject }, [trail]],
  ['approvals.record-document', { subject }, [trail]],
  ['approvals.withdraw-document', { documentId: 'document-1' }, [trail]],
  ['approvals.withdraw-document', { documentId: 'no-document' }, []],
  ['appropriations.request-from-plan', { projectIds: ['p2021-08', 'p2021-04'] }, [trail, study]],
  ['appropriations.request-from-plan', { projectIds: null }, []],
  ['execution.record-commitment', { projectId: 'p2021-08', fiscalYear: 2021 }, [trail]],
  ['execution.record-expenditure', { projectId: 'p2021-08', fiscalYear: 2021 }, [trail]],
  ['execution.record-expenditure', { projectId: 'no-project', fiscalYear: 2021 }, [[]]],
  ['execution.reverse-entry', { entryId: 'entry-1' }, [trail]],
  ['execution.reverse-entry', { entryId: 'no-entry' }, []],
  ['execution.import-executed', spentFile, [trail, study]],
  ['items.decide-gate', { decider: '공원녹지과' }, [['공원녹지과']]],
  ['items.decide-gate', { decider: '금천구협치회의' }, [[]]],
  ['items.explain-outcome', { gateId: 'gate-of-parks', no: 1 }, [['공원녹지과']]],
  ['items.explain-outcome', { gateId: 'g2020-r', no: 1 }, [[]]],
  ['items.explain-outcome', { gateId: 'no-gate' }, []],
  ['meetings.record-meeting', { bodyId: 'governance-council' }, [['금천구협치회의']]],
  ['meetings.record-meeting', { bodyId: null }, [[]]],
]

describe('whose the rows of a command are', () => {
  test.each(cases)('%s %j', async (name, input, owners) => {
    expect(await ownersOf(name, input)).toEqual(owners)
  })

  test('is tried of every command that names its rows, with a row that is somebody’s', () => {
    const naming = [...house.commands.values()].filter(({ changes }) => changes !== undefined)
    const owned = new Set(
      cases.filter(([, , owners]) => owners.some((units) => units.length > 0)).map(([name]) => name),
    )
    expect(naming.map(({ contract }) => contract.name).filter((name) => !owned.has(name))).toEqual([])
  })
})

describe('an officer of one department, through the server', () => {
  const origin = 'http://madang.test'
  const headers = { Origin: origin, Host: 'madang.test', 'Content-Type': 'application/json' }
  const socket = { incoming: { socket: { remoteAddress: '127.0.0.1' } } }
  const send = (name: string, input: object, cookie = '') =>
    app.request(
      `${origin}/geumcheon/api/${name}`,
      { method: 'POST', body: JSON.stringify(input), headers: { ...headers, Cookie: cookie } },
      socket,
    )
  const see = async (path: string, cookie: string) => {
    const answer = await app.request(`${origin}/geumcheon${path}`, { headers: { Cookie: cookie } }, socket)
    return { status: answer.status, html: await answer.text() }
  }
  const signIn = async () => {
    const answer = await send('identity/start-demo-session', { accountId })
    return (answer.headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
  }
  const rule = (projectId: string) => ({ projectId, fiscalYear: 2021, rule: null })

  test('changes what is the department’s, and is told whose the rest is', async () => {
    const cookie = await signIn()
    expect((await send('budget/declare-share-rule', rule('p2021-08'), cookie)).status).toBe(200)
    const refused = await send('budget/declare-share-rule', rule('p2021-04'), cookie)
    expect(refused.status).toBe(403)
    expect(await refused.json()).toMatchObject({
      title: '교육지원과, 마을자치과, 교육·문화분과가 맡은 것입니다. 그쪽 담당자나 협치 사무국에 맡겨 주세요.',
      refusal: { kind: 'not-own-unit', owners: study },
    })
    const nobodys = await send('budget/declare-share-rule', rule('no-project'), cookie)
    expect(await nobodys.json()).toMatchObject({ refusal: { kind: 'not-own-unit', owners: [] } })
  })

  test('sees the forms of the department’s project, and on another’s whose it is instead', async () => {
    const cookie = await signIn()
    const [own, foreign] = [await see('/projects/p2021-08', cookie), await see('/projects/p2021-04', cookie)]
    expect(own.html).toContain('/projects/p2021-08/edit')
    expect(own.html).not.toContain('맡은 것입니다')
    expect(foreign.status).toBe(200)
    expect(foreign.html).not.toContain('/projects/p2021-04/edit')
    expect(foreign.html).toContain('교육·문화분과가 맡은 것입니다')
    expect((await see('/projects/p2021-08/edit', cookie)).status).toBe(200)
    const closed = await see('/projects/p2021-04/edit', cookie)
    expect(closed.status).toBe(403)
    expect(closed.html).toContain('교육·문화분과가 맡은 것입니다')
  })

  test('loses no text where the project was handed to another department meanwhile', async () => {
    const cookie = await signIn()
    const { html: open } = await see('/projects/p2021-08/edit', cookie)
    const _csrf = /name="_csrf" value="([^"]+)"/.exec(open)?.[1] ?? ''
    const body = new URLSearchParams({
      _csrf,
      ...{ projectId: 'p2021-04', fiscalYear: '2021', rule: '둘째 줄까지 적은 글' },
      _page: '/geumcheon/projects/p2021-04/edit',
    })
    const form = { method: 'POST', body, headers: { Origin: origin, Host: 'madang.test', Cookie: cookie } }
    const answer = await app.request(`${origin}/geumcheon/do/budget/declare-share-rule`, form, socket)
    expect(answer.status).toBe(403)
    const html = await answer.text()
    expect(html).toContain('둘째 줄까지 적은 글')
    expect(html).toContain('교육·문화분과가 맡은 것입니다')
  })
})
