import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFiles } from '#rooms/documents/contract-files.ts'
import { createAccount } from '#rooms/identity/contract.ts'
import { addSeat, establishBody, fillSeat } from '#rooms/organization/contract.ts'
import { phonePhoto } from '#tests/support/phone-photo.ts'
import { neighbour, officer, openRoomWithFiles, resident } from '#tests/support/room-with-files.ts'
import { showPage } from '#tests/support/show-page.ts'
import { callMeeting, cancelCall } from '../contract-calls.ts'
import { addPapers, publishPapers, removePaper, seeOwnPapers, seePaper, seePapers } from '../contract-papers.ts'
import { MeetingId } from '../core/meeting.ts'
import { pages } from '../web/pages.ts'

const refusal = (kind: string) => ({ ok: false, refusal: { kind } })
const meetingId = MeetingId.parse('meeting-1')
const visitor = { role: 'visitor' } as const
let kept: Awaited<ReturnType<typeof openRoomWithFiles>>
const run = (...[contract, input]: Parameters<typeof kept.room.run>) => kept.room.run(contract, input, officer)

beforeAll(async () => {
  kept = await openRoomWithFiles()
  const rules = {
    ...{ opens: 'majority-of-enrolled', resolves: 'majority-of-present', regularPerYear: 4, sizeText: null, terms: [] },
    ...{ extraordinaryShare: null, chairMayCall: true, maxSeats: 30, basis: null },
  }
  await run(establishBody, { bodyId: 'council', kind: 'governance-council', name: '협치회의', rules })
  const account = { accountId: 'test-governance-council-member', displayName: '위원', purpose: '검사' }
  await kept.room.run(createAccount, account, { role: 'operator' })
  for (const [seatId, holder] of [
    ['seat-1', resident.account],
    ['seat-2', account.accountId],
  ] as const) {
    await run(addSeat, { bodyId: 'council', seatId, kind: 'appointed-civil', label: seatId })
    expect(await run(fillSeat, { seatId, holder, until: '2040-12-31' })).toMatchObject({ ok: true })
  }
  for (const id of [meetingId, 'meeting-2']) {
    const called = await run(callMeeting, {
      ...{ meetingId: id, bodyId: 'council', kind: 'governance-council', session: 'regular', calledBy: 'calendar' },
      ...{ topic: '사업 승인', place: '기획상황실', heldOn: '2030-03-09', beginsAt: '15:00' },
      agenda: '사업계획 승인\n보고: 추진 상황',
    })
    expect(called).toMatchObject({ ok: true })
  }
})
afterAll(() => kept.room.close())

describe('the papers of a meeting', () => {
  it('are read by its members and the office before it, and by nobody else', async () => {
    const { room, hold } = kept
    const { fileId } = await hold('계획.txt', '사업계획', officer)
    const add = (more: object) => run(addPapers, { meetingId, agendaNo: 2, files: [{ fileId }], ...more })
    expect(await room.run(addPapers, { meetingId, agendaNo: 1 }, resident)).toMatchObject(refusal('not-permitted'))
    expect(await add({ meetingId: 'none' })).toMatchObject(refusal('meeting-not-found'))
    expect(await add({ agendaNo: 9 })).toMatchObject(refusal('no-such-point'))
    expect(await add({ files: [] })).toMatchObject({ refusal: { kind: 'papers-needed', field: 'files' } })
    expect(await add({ files: [{ fileId: 'none' }] })).toMatchObject({ refusal: { kind: 'file-not-found' } })
    expect(await add({})).toMatchObject({ value: { papers: 1 } })
    expect(room.told.at(-1)).toMatchObject({
      kind: 'meetings.papers-added',
      to: [{ accounts: [resident.account, 'test-governance-council-member'] }],
    })
    expect(room.told.at(-1)?.to).toHaveLength(1)

    const paper = { fileId, agendaNo: 2, name: '계획.txt', isPublic: false }
    expect(await room.ask(seePapers, { meetingId }, officer)).toMatchObject({ value: { papers: [paper] } })
    expect(await room.ask(seePapers, { meetingId }, visitor)).toEqual({ ok: true, value: { papers: [] } })
    expect(await room.ask(seeOwnPapers, { meetingId }, resident)).toMatchObject({ value: { papers: [paper] } })
    expect(await room.ask(seeOwnPapers, { meetingId }, neighbour)).toMatchObject(refusal('not-a-member'))
    expect(await room.ask(seeOwnPapers, { meetingId: MeetingId.parse('none') }, resident)).toMatchObject(
      refusal('meeting-not-found'),
    )
    expect(await room.ask(seePaper, { meetingId, fileId }, resident)).toMatchObject({
      value: { name: '계획.txt', contentType: expect.stringContaining('text/plain') },
    })
    expect(await room.ask(seePaper, { meetingId, fileId }, neighbour)).toMatchObject(refusal('not-a-member'))
    const other = { meetingId: MeetingId.parse('meeting-2'), fileId }
    expect(await room.ask(seePaper, other, resident)).toMatchObject(refusal('paper-not-found'))
    expect(await room.ask(seePaper, { ...other, meetingId: MeetingId.parse('none') }, resident)).toMatchObject(
      refusal('meeting-not-found'),
    )
    expect(await room.ask(listFiles, { subject: { kind: 'agenda', id: meetingId } }, resident)).toMatchObject({
      value: { files: [] },
    })
  })

  it('stand on the notice: a member is led to them by the meeting, the office by the file', async () => {
    const show = (wish: object) =>
      showPage(kept.room, pages, '/called-meetings/:id', { params: { id: meetingId }, ...wish })
    const member = { role: 'governance-council-member' }
    const html = await show(member)
    expect(html).toMatch(/\/called-meetings\/meeting-1\/papers\/[^"]+">계획\.txt<\/a> \(1KB\) · 위원과 직원에게만/)
    const fileId = /papers\/([^"]+)"/.exec(html)?.[1] ?? ''
    expect(await show({ role: 'secretariat' })).toContain(`href="/geumcheon/files/${fileId}"`)
    expect(await show({ role: 'secretariat', lang: 'en' })).toContain('Publish the papers')
    expect(await show({ role: 'visitor' })).not.toContain('계획.txt')
    const get = (id: string, wish: object) =>
      showPage(kept.room, pages, '/called-meetings/:id/papers/:fileId', {
        params: { id: meetingId, fileId: id },
        ...wish,
      })
    expect(await get(fileId, member)).toBe('계획.txt')
    expect(await get(fileId, { role: 'resident' })).toBe('not-a-member')
    expect(await get('??', member)).toBe('paper-not-found')
  })

  it('are public once published, and those that follow at once; removed ones are gone', async () => {
    const { room, hold } = kept
    expect(await run(publishPapers, { meetingId: 'none' })).toMatchObject(refusal('meeting-not-found'))
    expect(await run(publishPapers, { meetingId: 'meeting-2' })).toMatchObject(refusal('no-papers'))
    const crowd = await hold('모임.jpg', await phonePhoto(), officer)
    await run(addPapers, {
      meetingId,
      agendaNo: 2,
      files: [{ fileId: crowd.fileId, alt: '모임', people: 'not-agreed' }],
    })
    expect(await run(publishPapers, { meetingId })).toMatchObject({ value: { papers: 1 } })
    const toFollowers = { followersOf: [{ kind: 'body', id: 'council' }] }
    expect(room.told.at(-1)).toMatchObject({ kind: 'meetings.papers-added', to: [toFollowers] })
    expect(await run(publishPapers, { meetingId })).toMatchObject(refusal('no-papers'))
    const second = await hold('현황.txt', '추진 상황', officer)
    await run(addPapers, { meetingId, agendaNo: 1, files: [{ fileId: second.fileId }] })
    expect(room.told.at(-1)?.to).toEqual([{ accounts: expect.any(Array) }, toFollowers])
    expect(await room.ask(seePapers, { meetingId }, officer)).toMatchObject({
      value: { papers: [{ isPublic: true }, { isPublic: true }, { name: '모임.webp', isPublic: false }] },
    })
    expect(await room.ask(seePapers, { meetingId }, visitor)).toMatchObject({
      value: {
        papers: [
          { agendaNo: 1, name: '현황.txt', isPublic: true },
          { agendaNo: 2, isPublic: true },
        ],
      },
    })
    const remove = (id: string, fileId = second.fileId) => run(removePaper, { meetingId: id, fileId })
    expect(await remove('none')).toMatchObject(refusal('meeting-not-found'))
    expect(await remove('meeting-2')).toMatchObject(refusal('paper-not-found'))
    expect(await remove(meetingId)).toMatchObject({ ok: true })
    expect(await remove(meetingId)).toMatchObject(refusal('paper-not-found'))
    expect(await room.ask(seePapers, { meetingId }, visitor)).toMatchObject({ value: { papers: [{ agendaNo: 2 }] } })
  })

  it('do not change once a meeting was cancelled', async () => {
    await run(cancelCall, { meetingId: 'meeting-2', reason: '비' })
    expect(await run(addPapers, { meetingId: 'meeting-2', agendaNo: 1 })).toMatchObject(refusal('wrong-state'))
  })
})
