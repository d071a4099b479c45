import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { holdFile, listFiles } from '#rooms/documents/contract-files.ts'
import { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import { engines } from '#tests/support/database.ts'
import { phonePhoto } from '#tests/support/phone-photo.ts'
import {
  groupId,
  inspector,
  neighbour,
  officer,
  openInspections,
  projectId,
  report,
} from '#tests/support/room-of-inspectors.ts'
import type { RoomTest } from '#tests/support/room-test.ts'
import * as groups from '../contract.ts'
import * as faults from '../contract-faults.ts'
import * as money from '../contract-money.ts'
import * as visits from '../contract-visits.ts'
import { VisitId } from '../core/visit.ts'
import { insertFault } from '../store/fault-queries.ts'
import { inspectionsFindings } from './findings.ts'
import { inspectionsTraceSteps } from './trace-steps.ts'

const done = { ok: true }
const refused = (kind: string, field?: string) => ({ refusal: field === undefined ? { kind } : { kind, field } })
const visitId = 'alley-1'
const subject = { kind: 'inspection-visit', id: visitId }

describe.each(engines)('visits and corrections on %s', (engine) => {
  let room: RoomTest
  let fileId: string
  beforeAll(async () => {
    room = await openInspections(engine)
    const photo = { name: '등.jpg', base64: Buffer.from(await phonePhoto({ background: '#456' })).toString('base64') }
    const held = await room.run(holdFile, photo, inspector)
    if (!held.ok) throw new Error(held.refusal.kind)
    fileId = held.value.fileId
  })
  afterAll(() => room.close())
  const sent = (more: object = {}, by: object = inspector) =>
    room.run(
      visits.reportVisit,
      {
        ...{ visitId, reportId: 'report-1', ...report, faults: [{ what: '기울었음' }, { what: '' }] },
        ...{ files: [{ fileId, alt: '기운 등', people: 'agreed' as const }], ...more },
      },
      by,
    )
  const fault = (at = 1) => ({ visitId, no: at })
  const demand = (more: object = {}) =>
    room.run(faults.demandCorrection, {
      ...{ ...fault(), departmentId: 'roads', dueOn: '2021-03-10', said: '바로 세워 주세요.', ...more },
    })

  it('are reported by whoever makes them, once, with the photo, however often they are sent', async () => {
    expect(await sent({}, neighbour)).toMatchObject(refused('visit-not-found'))
    expect(await sent({ visitId: 'no-visit' })).toMatchObject(refused('visit-not-found'))
    expect(await sent({ visitedOn: '2021-03-03' })).toMatchObject(refused('visit-still-ahead', 'visitedOn'))
    expect(await sent({ files: [{ fileId, alt: '' }] })).toMatchObject(refused('alt-missing', 'files.0.alt'))
    expect(await sent()).toMatchObject({ value: { faults: 1 } })
    expect(await sent()).toMatchObject({ value: { reportId: 'report-1', faults: 1 } })
    expect(await sent({ reportId: 'report-2' })).toMatchObject(refused('visit-reported-already'))
    const seen = await room.ask(visits.seeVisit, { visitId }, inspector)
    expect(seen).toMatchObject({ value: { own: true, department: '도로과', faults: [{ what: '기울었음' }] } })
    expect(await room.ask(visits.seeVisit, { visitId }, neighbour)).toMatchObject(refused('visit-not-found'))
    expect(await room.ask(visits.seeVisit, { visitId }, officer)).toMatchObject({ value: { own: false } })
    expect(await room.ask(groups.seeOwnInspections, {}, inspector)).toMatchObject({
      value: { places: [{ inspector: { no: 1 } }], visits: [{ visit: { id: visitId } }, {}] },
    })
  })

  it('show their photos to everyone only once they are checked', async () => {
    const files = async () => {
      const listed = await room.ask(listFiles, { subject })
      return listed.ok ? listed.value.files.length : null
    }
    const show = (shown: 'everyone' | 'office', checked = false) =>
      room.run(visits.showPhotos, { visitId, shown, checked })
    expect(await files()).toBe(0)
    expect(await show('everyone')).toMatchObject(refused('photos-not-checked', 'checked'))
    expect(await show('everyone', true)).toMatchObject(done)
    expect(await files()).toBe(1)
    expect(await room.ask(faults.seeInspectionStatistics, {})).toMatchObject({ value: { pictured: [{ visitId }] } })
    expect(await show('office')).toMatchObject(done)
    expect(await files()).toBe(0)
  })

  it('keep what was found for the office until a correction is demanded', async () => {
    const listed = (how: object = {}, input: object = {}) => room.ask(faults.listFaults, input, how)
    expect(await listed()).toMatchObject({ value: { total: 0 } })
    expect(await listed(officer)).toMatchObject({ value: { total: 1 } })
    expect(await room.ask(faults.seeFault, fault())).toMatchObject(refused('fault-not-found'))
    expect(await room.ask(faults.seeFault, fault(), inspector)).toMatchObject({ value: { own: true } })
    expect(await demand({ departmentId: 'no-department' })).toMatchObject(
      refused('department-not-known', 'departmentId'),
    )
    expect(await demand({ dueOn: '2021-03-01' })).toMatchObject(refused('due-before-today', 'dueOn'))
    expect(await demand({ no: 9 })).toMatchObject(refused('fault-not-found'))
    const drop = () => room.run(faults.dropFault, { ...fault(), said: '문제없음' })
    expect(await drop()).toMatchObject({ value: { state: 'dropped' } })
    expect(await drop()).toMatchObject(refused('fault-in-other-state'))
    expect(await demand()).toMatchObject({ value: { state: 'demanded' } })
    expect(room.told.at(-1)).toMatchObject({ kind: 'inspections.demanded', path: '/inspections/faults/alley-1/1' })
    expect(await listed({}, { departmentId: 'roads', state: 'demanded', projectId: 'project-8' })).toMatchObject({
      value: { total: 1, faults: [{ department: '도로과', overdue: false }] },
    })
    expect(await listed({}, { state: 'overdue' })).toMatchObject({ value: { total: 0 } })
  })

  it('wait for whom they concern, however many others there are', async () => {
    const waiting = (how: object, page = 1) => room.ask(faults.listWaitingFaults, { page }, how)
    const found = (no: number) => ({
      visitId: VisitId.parse(visitId),
      no,
      projectId: ProjectId.parse(projectId),
      foundOn: localDate('2022-01-09'),
    })
    const nothing = { departmentId: null, dueOn: null, repliedOn: null, closedOn: null, what: '나중 것' }
    await room.read(async ({ trx, districtId }) => {
      for (let no = 2; no < 50; no += 1)
        await insertFault(trx, districtId, { ...found(no), ...nothing, state: 'found' })
    })
    expect(await waiting(officer)).toMatchObject({ value: { total: 1, faults: [{ fault: { no: 1 } }] } })
    expect(await waiting(inspector)).toMatchObject({ value: { total: 0 } })
    expect(await waiting({ role: 'secretariat' }, 2)).toMatchObject({ value: { total: 49, page: 2, size: 30 } })
  })

  it('are replied to, sent back, and accepted by whoever found it', async () => {
    const reply = () => room.run(faults.replyToDemand, { ...fault(), said: '세웠습니다.' }, officer)
    const back = (by: object) =>
      room.run(faults.sendBackReply, { ...fault(), said: '아직입니다.', dueOn: '2021-03-20' }, by)
    const accept = (by: object, id = visitId) => room.run(faults.acceptReply, { ...fault(), visitId: id }, by)
    expect(await reply()).toMatchObject({ value: { state: 'replied' } })
    expect(room.told.filter(({ kind }) => kind === 'inspections.replied')).toHaveLength(2)
    expect(await back(neighbour)).toMatchObject(refused('not-own-fault'))
    expect(await back(inspector)).toMatchObject({ value: { state: 'sent-back' } })
    expect(await accept({})).toMatchObject(refused('fault-in-other-state'))
    expect(await reply()).toMatchObject(done)
    expect(await accept(neighbour)).toMatchObject(refused('not-own-fault'))
    expect(await accept(inspector, 'no-visit')).toMatchObject(refused('not-own-fault'))
    expect(await accept({})).toMatchObject({ value: { state: 'closed' } })
    const seen = await room.ask(faults.seeFault, fault())
    expect(seen).toMatchObject({ value: { fault: { dueOn: '2021-03-20' }, own: false } })
    expect(seen.ok && seen.value.steps.map(({ what, role }) => [what, role])).toEqual([
      ['drop', 'secretariat'],
      ['demand', 'secretariat'],
      ['reply', 'department-officer'],
      ['send-back', 'resident'],
      ['reply', 'department-officer'],
      ['accept', 'secretariat'],
    ])
    const trace = await room.read((context) => inspectionsTraceSteps(context, [ItemId.parse('item-8')]))
    expect(trace.map(({ kind, title }) => [kind, title])).toEqual([
      ['inspection', '독산1동 골목'],
      ['correction', '기울었음'],
    ])
    expect(await room.ask(faults.seeInspectionStatistics, { from: '2021-01-01', to: '2021-12-31' })).toMatchObject({
      value: {
        total: { visits: 1, found: 1, closed: 1, inTime: 1, inTimeShare: '100.0' },
        projects: [{ title: '안양천에서 놀자!' }],
        departments: [{ name: '도로과', counts: { closed: 1 } }],
      },
    })
  })

  it('are paid once, out of their line', async () => {
    const asked = { groupId }
    const see = () => room.ask(money.seeAllowances, asked, { role: 'secretariat' })
    const sheet = { groupId, sheetNo: 1 }
    expect(await see()).toMatchObject({
      value: { waiting: [{ won: 20_000 }], money: { due: 20_000, left: 2_980_000 } },
    })
    expect(await room.run(money.makeSheet, asked)).toMatchObject({ value: { sheetNo: 1, sum: 20_000 } })
    expect(await room.run(money.makeSheet, asked)).toMatchObject(refused('nothing-to-pay'))
    expect(await room.run(money.makeSheet, { groupId: 'no-group' })).toMatchObject(refused('group-not-found'))
    expect(await room.run(money.discardSheet, sheet)).toMatchObject(done)
    expect(await room.run(money.discardSheet, sheet)).toMatchObject(refused('no-sheet'))
    expect(await room.run(money.makeSheet, asked)).toMatchObject({ value: { sheetNo: 1 } })
    expect(await room.run(money.recordSheetPaid, sheet)).toMatchObject({ value: { paidOn: '2021-03-02' } })
    expect(await room.run(money.recordSheetPaid, sheet)).toMatchObject(refused('sheet-is-paid'))
    expect(await see()).toMatchObject({
      value: { waiting: [], sheets: [{ sum: 20_000, rows: [{ minutes: 120 }] }], money: { due: 20_000 } },
    })
    expect(await room.ask(groups.seeGroup, { groupId })).toMatchObject({ value: { money: { left: 2_980_000 } } })
    expect(await room.read(inspectionsFindings)).toEqual([])
  })
  it('are made within the term: not reported for a day after its end, which is no day before one reported', async () => {
    const end = (on: string) => room.run(groups.endTerm, { groupId, no: 1, reason: '이사' }, { on })
    expect(await end('2021-03-01')).toMatchObject(refused('visited-after-the-end'))
    expect(await end('2021-03-03')).toMatchObject(done)
    const second = { visitId: 'alley-2', reportId: 'report-2', files: [], faults: [] }
    const later = { ...inspector, on: '2021-03-09' }
    expect(await sent({ ...second, visitedOn: '2021-03-04' }, later)).toMatchObject(
      refused('visit-outside-term', 'visitedOn'),
    )
    expect(await sent({ ...second, visitedOn: '2021-03-03' }, later)).toMatchObject(done)
  })
})
