import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DistrictId } from '#kit/id.ts'
import { deliverDue } from '#rooms/notices/server/deliver.ts'
import { addDepartment } from '#rooms/organization/contract.ts'
import { testNow } from '#tests/support/room-test.ts'
import { openRoomWithFiles, resident } from '#tests/support/room-with-files.ts'
import { expectWhole, type PageWish, showPage } from '#tests/support/show-page.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { propose, seeProposal } from '../contract.ts'
import { listDeliveries } from '../contract-deliveries.ts'
import { takeIn } from '../contract-intake.ts'
import { assign, checkAnswer, draftAnswer, mergeProposals, sendAnswers } from '../contract-office.ts'
import { splitProposal } from '../contract-split.ts'
import { ProposalId } from '../core/proposal.ts'
import { pages } from '../web/pages.ts'

let kept: Awaited<ReturnType<typeof openRoomWithFiles>>
const words = { place: '별빛공원', problem: '덥습니다.', wish: '놓아 주세요.' }
const ids = ['visit-1', 'visit-2', 'visit-3']

/** Writes an answer and checks it, so that it can be sent. */
async function answer(proposalId: string) {
  const { room } = kept
  await room.run(assign, { proposalId, departmentId: 'parks', reason: '공원' })
  const draft = { proposalId, verdict: 'adopted' as const, opinion: '올해 놓겠습니다.' }
  await room.run(draftAnswer, draft, { role: 'secretariat', account: 'one' })
  await room.run(checkAnswer, { proposalId }, { role: 'secretariat', account: 'two' })
}

beforeAll(async () => {
  kept = await openRoomWithFiles()
  const { room } = kept
  await room.run(addDepartment, { departmentId: 'parks', name: '공원과' })
  const contacts = ['010-1234-5678', 'kim@example.kr', '']
  const taken = await room.run(takeIn, {
    ...{ intakeId: 'visit', way: 'visit', receivedOn: '2021-03-01', track: 'suggestion' },
    ...{ consent: 'signed', consentedOn: '2021-03-01' },
    rows: contacts.map((contact, at) => ({ row: at + 2, title: `그늘막 ${at + 1}`, ...words, contact })),
  })
  expect(taken).toMatchObject({ ok: true })
  for (const proposalId of ids) await answer(proposalId)
})
afterAll(() => kept.room.close())

const secretariat = { role: 'secretariat' } as const
const show = (path: string, wish: PageWish = {}) => showPage(kept.room, pages, path, { ...secretariat, ...wish })

test('an answer goes to a contact by text or mail as it was given, and else in a letter; the desk shows what arrived', async () => {
  expect(await kept.room.run(sendAnswers, { proposalIds: ids })).toMatchObject({ value: { sent: 3 } })
  const listed = async (input = {}) => kept.room.ask(listDeliveries, input, secretariat)
  expect(await listed()).toMatchObject({
    value: {
      total: 3,
      deliveries: [
        { proposalId: 'visit-1', means: 'text', posted: { state: 'waiting' } },
        { proposalId: 'visit-2', means: 'mail', posted: { state: 'waiting' } },
        { proposalId: 'visit-3', means: 'letter', posted: null },
      ],
    },
  })
  expect(await kept.room.ask(listDeliveries, {}, { role: 'resident' })).toMatchObject({
    refusal: { kind: 'not-permitted' },
  })
  const sent: string[] = []
  const ways = {
    text: async ({ to, text }: { to: string; text: string }) => {
      sent.push(`${to} ${text}`)
      return null
    },
    mail: async () => 'refused' as const,
  }
  const sending = { ...testSignIn, ways, shown: null }
  await deliverDue(kept.room.db, sending, { districtId: DistrictId.parse('geumcheon'), clock: () => testNow })
  expect(sent).toHaveLength(1)
  for (const part of ['01012345678', '‘그늘막 1’', '채택', '/geumcheon/proposals/visit-1'])
    expect(sent[0]).toContain(part)
  expect(await listed({ means: 'text' })).toMatchObject({
    value: { total: 1, deliveries: [{ posted: { state: 'sent' } }] },
  })
  expect(await kept.recordedWords()).not.toContain('01012345678')
  const desk = await show('/proposals/desk/sent')
  expectWhole(desk)
  for (const part of ['보냄 (2021. 3. 2.', '보내지 못함: 받는 쪽이 받지 않음', '/proposals/desk/letters?on=2021-03-02'])
    expect(desk).toContain(part)
  expect(desk).not.toContain('0101234')
})

test('letters are printed each on a page of its own, with all that the answer says and no address', async () => {
  const letters = await show('/proposals/desk/letters', { query: { on: '2021-03-02' } })
  expectWhole(letters)
  for (const part of ['편지 1통', 'class="letter"', '‘그늘막 3’에 대한 답변', '올해 놓겠습니다.', '금천구 공원과'])
    expect(letters).toContain(part)
  expect(letters).not.toContain('그늘막 1')
  expect(await show('/proposals/desk/letters', { query: { on: '2020-01-01' } })).toContain(
    '이 날 편지로 보낼 답변이 없습니다',
  )
})

test('the answer to what was merged, and to parts of it, goes to all whose proposals it was made of, each way once', async () => {
  const { room } = kept
  const rows = ['010-2222-3333', 'lee@example.kr', '010-2222-3333', '', ''].map((contact, at) => ({
    ...{ row: at + 2, title: `의자 ${at + 1}`, ...words, contact },
  }))
  const consent = { consent: 'signed' as const, consentedOn: '2021-03-01' }
  await room.run(takeIn, {
    intakeId: 'hall',
    way: 'visit',
    receivedOn: '2021-03-01',
    track: 'suggestion',
    ...consent,
    rows,
  })
  await room.run(propose, { proposalId: 'own', track: 'suggestion', title: '의자', ...words }, resident)
  const merged = { proposalId: 'chairs', from: ['hall-1', 'hall-2', 'own'], title: '의자 여럿', ...words }
  expect(await room.run(mergeProposals, merged)).toMatchObject({ ok: true })
  const again = { proposalId: 'all-chairs', from: ['chairs', 'hall-3'], title: '모든 의자', ...words }
  expect(await room.run(mergeProposals, again)).toMatchObject({ ok: true })
  const parts = ['here', 'there'].map((id) => ({ proposalId: id, title: `의자 ${id}`, ...words }))
  expect(await room.run(splitProposal, { proposalId: 'all-chairs', reason: '소관', parts })).toMatchObject({ ok: true })
  expect(
    await room.run(mergeProposals, { proposalId: 'rest', from: ['hall-4', 'hall-5'], title: '남은 의자', ...words }),
  ).toMatchObject({ ok: true })
  await answer('here')
  await answer('rest')
  expect(await room.run(sendAnswers, { proposalIds: ['here', 'rest'] })).toMatchObject({ value: { sent: 2 } })
  const delivered = async (id: string) => {
    const seen = await room.ask(seeProposal, { proposalId: ProposalId.parse(id) })
    return seen.ok ? seen.value.delivered.map(({ means }) => means).toSorted() : seen.refusal.kind
  }
  expect(await delivered('here')).toEqual(['account', 'mail', 'text'])
  expect(await delivered('rest')).toEqual(['letter'])
  expect(room.told.find(({ kind, path }) => kind === 'proposals.answered' && path === '/proposals/here')).toMatchObject(
    {
      to: [
        { accounts: ['resident-1'] },
        {
          followersOf: [
            { kind: 'proposal', id: 'here' },
            { kind: 'item', id: 'here' },
          ],
        },
      ],
    },
  )
})

test('of more letters than are printed at once it is said how many follow, and the next page has them', async () => {
  await sql`insert into proposal_delivery (district_id, proposal_id, delivery_no, means, delivered_on)
    select 'geumcheon', 'visit-3', no, 'letter', '2021-03-05' from generate_series(2, 503) as no`.execute(kept.room.db)
  const first = await show('/proposals/desk/letters', { query: { on: '2021-03-05' } })
  expectWhole(first)
  for (const part of ['편지 500통', '이 날의 편지가 2통 더 있습니다', 'on=2021-03-05&amp;page=2'])
    expect(first).toContain(part)
  const next = await show('/proposals/desk/letters', { query: { on: '2021-03-05', page: '2' } })
  expect(next.match(/class="letter"/g)).toHaveLength(2)
  expect(next).not.toContain('더 있습니다')
})
