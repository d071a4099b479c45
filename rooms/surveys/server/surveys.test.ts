import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CommandHandler } from '#kernel/handler.ts'
import { runCommand } from '#kernel/run-command.ts'
import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { documentsRoom } from '#rooms/documents/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest, testNow } from '#tests/support/room-test.ts'
import * as contract from '../contract.ts'
import { given, questions } from '../core/fixture.ts'
import { optionsOf } from '../core/question.ts'
import { surveysRoom } from './room.ts'

const draft = (surveyId: string, parts: object = {}) => ({
  ...{ surveyId, title: '놀이터 만족도', purpose: 'satisfaction' as const, access: 'open' as const },
  ...{ opensOn: '2021-03-01' as never, closesOn: '2021-03-07' as never, ...parts },
})

describe.each(engines)('surveys on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openRoom(
      [organizationRoom, documentsRoom(async () => Promise.reject(new Error('none'))), surveysRoom],
      engine,
    )
  })
  afterAll(() => room.close())

  /** Drafts a survey with a question of each kind. */
  const drafted = async (surveyId: string, parts: object = {}) => {
    expect(await room.run(contract.draftSurvey, draft(surveyId, parts))).toMatchObject({ ok: true })
    for (const question of questions) {
      const { id: questionId, onlyIf, ...rest } = { least: null, most: null, ...question }
      const typed = {
        ...{ surveyId, questionId, text: rest.text, kind: rest.kind, required: rest.required },
        lines: optionsOf(question).join('\n'),
        onlyIf: onlyIf.map((choice) => `${choice.questionId}:${choice.option}`),
        other: 'other' in rest && rest.other,
        ...('from' in rest ? { from: rest.from, to: rest.to, low: rest.low, high: rest.high } : {}),
        ...{ least: rest.least, most: rest.most, unit: 'unit' in rest ? rest.unit : null },
      }
      expect(await room.run(contract.putQuestion, typed)).toMatchObject({ ok: true })
    }
    return surveyId as never
  }
  const opened = async (surveyId: string, parts: object = {}) => {
    const id = await drafted(surveyId, parts)
    expect(await room.run(contract.openSurvey, { surveyId: id })).toMatchObject({ ok: true })
    return id
  }
  const answer = (surveyId: string, how: object = {}, as: object = { role: 'visitor' }) =>
    room.run(contract.answerSurvey, { surveyId, ...given, ...how } as never, as)

  test('keep the questions as they were written, and no more once they are open', async () => {
    const id = await drafted('kept')
    const seen = await room.ask(contract.seeSurvey, { surveyId: id }, { role: 'secretariat' })
    expect(seen).toMatchObject({ ok: true, value: { survey: { questions } } })
    expect(await room.run(contract.moveQuestion, { surveyId: id, questionId: 'q-word', to: 'up' })).toMatchObject({
      ok: true,
    })
    expect(await room.run(contract.removeQuestion, { surveyId: id, questionId: 'q-dong' })).toMatchObject({
      refusal: { kind: 'condition-hangs-on-it' },
    })
    expect(await room.ask(contract.seeSurvey, { surveyId: id })).toMatchObject({
      refusal: { kind: 'survey-not-found' },
    })
    await room.run(contract.openSurvey, { surveyId: id })
    for (const refused of [
      await room.run(contract.removeQuestion, { surveyId: id, questionId: 'q-word' }),
      await room.run(contract.changeSurvey, draft('kept', { title: '다른 이름' })),
    ]) {
      expect(refused).toMatchObject({ refusal: { kind: 'survey-not-draft' } })
    }
  })

  test('are refused with what is wrong, and nothing is written', async () => {
    expect(await room.run(contract.draftSurvey, draft('kept'))).toMatchObject({ refusal: { kind: 'survey-id-taken' } })
    const dates = { closesOn: '2021-02-01' }
    expect(await room.run(contract.draftSurvey, draft('dates', dates))).toMatchObject({
      refusal: { kind: 'closes-before-opening' },
    })
    expect(await room.run(contract.draftSurvey, draft('after', { comparesWith: 'none-such' }))).toMatchObject({
      refusal: { kind: 'compared-survey-not-found' },
    })
    await room.run(contract.draftSurvey, draft('empty'))
    expect(await room.run(contract.changeSurvey, draft('empty', dates))).toMatchObject({
      refusal: { kind: 'closes-before-opening' },
    })
    expect(await room.run(contract.openSurvey, { surveyId: 'empty' as never })).toMatchObject({
      refusal: { kind: 'no-question' },
    })
    for (const command of [contract.openSurvey, contract.closeSurvey, contract.publishResult]) {
      expect(await room.run(command, { surveyId: 'nowhere' as never })).toMatchObject({
        refusal: { kind: 'survey-not-found' },
      })
    }
  })

  test('take answers of anybody, in time, and count them', async () => {
    const id = await opened('counted')
    expect(await answer(id, { answers: {} })).toMatchObject({ refusal: { kind: 'answers-not-right' } })
    for (let each = 0; each < 6; each += 1) expect(await answer(id)).toMatchObject({ ok: true })
    const handler = room.house.commands.get(contract.answerSurvey.name) as CommandHandler
    const stranger = { districtId: DistrictId.parse('geumcheon'), accountId: null, roles: ['visitor'] as const }
    const backdated = { handler, actor: stranger, input: {}, now: testNow, effectiveOn: localDate('2021-03-01') }
    expect(await runCommand(room.means, backdated)).toMatchObject({ refusal: { kind: 'takes-effect-today' } })
    expect(await answer(id, {}, { role: 'visitor', on: '2021-03-08' })).toMatchObject({
      refusal: { kind: 'no-longer-time' },
    })
    expect(await room.ask(contract.seeResult, { surveyId: id })).toMatchObject({
      refusal: { kind: 'result-not-public' },
    })
    const whole = await room.ask(contract.seeResult, { surveyId: id, forPublic: false }, { role: 'secretariat' })
    const [dong, , glad] = whole.ok ? whole.value.results : []
    expect(dong).toMatchObject({
      answered: 6,
      options: [{ label: '가산동', people: 6, share: '100.0' }, {}, {}, { label: null }],
    })
    expect(glad?.scales).toMatchObject([{ answered: 6, mean: '4.00' }])
    expect(await room.run(contract.publishResult, { surveyId: id })).toMatchObject({
      refusal: { kind: 'survey-not-closed' },
    })
    await room.run(contract.closeSurvey, { surveyId: id })
    expect(await answer(id)).toMatchObject({ refusal: { kind: 'survey-not-open' } })
    await room.run(contract.publishResult, { surveyId: id })
    expect(await room.ask(contract.seeResult, { surveyId: id })).toMatchObject({ ok: true, value: { answers: 6 } })
    expect(await room.ask(contract.listSurveys, { state: 'published' })).toMatchObject({
      ok: true,
      value: { surveys: [{ answers: 6 }], total: 1 },
    })
    expect(await room.ask(contract.listSurveys, { state: 'draft' })).toMatchObject({
      ok: true,
      value: { surveys: [], total: 0 },
    })
  })

  test('of residents take one answer from each, however often they press at once', async () => {
    const id = await opened('residents', { access: 'residents' })
    expect(await answer(id)).toMatchObject({ refusal: { kind: 'sign-in-to-answer' } })
    for (const role of ['department-officer', 'administrator'] as const)
      expect(await answer(id, {}, { role })).toMatchObject({ refusal: { kind: 'residents-only' } })
    const people = Array.from({ length: 20 }, (_, at) => `resident-${at}`)
    const all = await Promise.all(
      [...people, ...people, ...people].map((account) => answer(id, {}, { role: 'resident', account })),
    )
    expect(all.filter(({ ok }) => ok)).toHaveLength(20)
    expect(all.filter((one) => !one.ok && one.refusal.kind === 'answered-already')).toHaveLength(40)
    expect(
      await room.ask(contract.seeSurvey, { surveyId: id }, { role: 'resident', account: 'resident-3' }),
    ).toMatchObject({
      value: { answered: true, answers: null },
    })
  })

  test('leave no row in which who answered and what was answered stand together', async () => {
    await answer(
      'residents',
      { answers: { ...given.answers, 'q-word': '비밀스러운 말' } },
      { role: 'resident', account: 'quiet-one' },
    )
    const bodies = await sql<{ body: string | null }>`select body from record_body`.execute(room.db)
    expect(bodies.rows.filter(({ body }) => body?.includes('비밀스러운') === true)).toEqual([])
    const joined = await sql<{ answers: string }>`
      select row_to_json(r)::text || row_to_json(a)::text as answers
      from survey_response r join survey_answer a using (district_id, survey_id, response_id)`.execute(room.db)
    expect(joined.rows.filter(({ answers }) => answers.includes('quiet-one') || answers.includes('resident-'))).toEqual(
      [],
    )
  })

  test('by invitation take one answer for a code', async () => {
    const id = await opened('invited', { access: 'invited' })
    expect(await room.run(contract.drawCodes, { surveyId: id, count: 3 })).toMatchObject({
      ok: true,
      value: { drawn: 3 },
    })
    const listed = await room.ask(contract.listCodes, { surveyId: id }, { role: 'secretariat' })
    const [code = ''] = listed.ok ? listed.value.codes : []
    expect(await answer(id)).toMatchObject({ refusal: { kind: 'code-needed' } })
    expect(await answer(id, { code: 'AAAAA-AAAAA' })).toMatchObject({ refusal: { kind: 'code-not-good' } })
    const tries = await Promise.all(Array.from({ length: 8 }, () => answer(id, { code: code.toLowerCase() })))
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await room.ask(contract.listCodes, { surveyId: id }, { role: 'secretariat' })).toMatchObject({
      value: { used: 1 },
    })
    expect(await room.run(contract.drawCodes, { surveyId: 'residents' as never, count: 1 })).toMatchObject({
      refusal: { kind: 'survey-needs-no-codes' },
    })
    await room.run(contract.closeSurvey, { surveyId: id })
    expect(await room.run(contract.drawCodes, { surveyId: id, count: 1 })).toMatchObject({
      refusal: { kind: 'survey-not-open' },
    })
  })

  test('take paper once for each number, also after the last day', async () => {
    const id = await opened('paper')
    const enter = (paperNo: number, how: object = {}) =>
      room.run(contract.enterPaper, { surveyId: id, paperNo, ...given, ...how } as never, { on: '2021-03-20' })
    expect(await enter(1)).toMatchObject({ ok: true })
    expect(await enter(1)).toMatchObject({ refusal: { kind: 'paper-entered-already', paperNo: 1 } })
    expect(await enter(2, { answers: { 'q-dong': '9' } })).toMatchObject({ refusal: { kind: 'answers-not-right' } })
    const both = await Promise.all([enter(3), enter(3)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await room.ask(contract.seeSurvey, { surveyId: id }, { role: 'secretariat' })).toMatchObject({
      value: { answers: { all: 2, paper: 2 } },
    })
  })

  test('afterwards stand beside the one before', async () => {
    await opened('before', { purpose: 'before' })
    for (let each = 0; each < 5; each += 1) await answer('before', { answers: { ...given.answers, 'q-glad': '2' } })
    await room.run(contract.draftSurvey, draft('after', { purpose: 'after', comparesWith: 'before' }))
    await room.run(contract.openSurvey, { surveyId: 'after' as never })
    for (let each = 0; each < 5; each += 1) await answer('after', { answers: { ...given.answers, 'q-glad': '5' } })
    const seen = await room.ask(contract.seeResult, { surveyId: 'after' as never }, { role: 'secretariat' })
    expect(seen.ok && seen.value.compared[0]).toEqual({
      ...{ questionId: 'q-glad', text: '만족하셨나요?', label: null, before: '2.00', after: '5.00', higherBy: '3.00' },
    })
    for (const surveyId of ['after'] as never[]) {
      await room.run(contract.closeSurvey, { surveyId })
      await room.run(contract.publishResult, { surveyId })
    }
    const forAll = await room.ask(contract.seeResult, { surveyId: 'after' as never })
    expect(forAll.ok && forAll.value.compared).toEqual([])
  })

  test('give the office what was written and every answer, and nobody else', async () => {
    const office = { role: 'secretariat' } as const
    await answer('before', { answers: { ...given.answers, 'q-word': '한마디 적습니다' } })
    const which = { surveyId: 'before' as never, questionId: 'q-word' as never }
    expect(await room.ask(contract.listWords, which, office)).toMatchObject({
      value: { texts: ['한마디 적습니다'], total: 1 },
    })
    const all = await room.ask(contract.listAnswers, { surveyId: 'before' as never }, office)
    expect(all.ok && all.value.people).toHaveLength(6)
    for (const role of ['visitor', 'resident', 'governance-council-member'] as const) {
      expect(await room.ask(contract.listWords, which, { role })).toMatchObject({ refusal: { kind: 'not-permitted' } })
      expect(await room.ask(contract.listAnswers, { surveyId: 'before' as never }, { role })).toMatchObject({
        refusal: { kind: 'not-permitted' },
      })
    }
    expect(await room.ask(contract.listAnswers, { surveyId: 'nowhere' as never }, office)).toMatchObject({
      refusal: { kind: 'survey-not-found' },
    })
  })
})
