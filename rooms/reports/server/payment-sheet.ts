import { answered } from '#kernel/answered.ts'
import type { Ask } from '#kernel/handler.ts'
import { formatDate, formatDateWithWeekday } from '#kit/korean-date.ts'
import { ok, type Result } from '#kit/result.ts'
import { listGroups } from '#rooms/inspections/contract.ts'
import { seeAllowances } from '#rooms/inspections/contract-money.ts'
import { GroupId } from '#rooms/inspections/core/group.ts'
import { seePaymentSheet } from '#rooms/meetings/contract-minutes.ts'
import { MeetingId } from '#rooms/meetings/core/meeting.ts'
import { listBodies } from '#rooms/organization/contract.ts'
import { documentTitle } from '../core/document-title.ts'
import { paidVisits } from '../core/payments/paid-visits.ts'
import { type PaymentSheet, paymentSheet } from '../core/payments/payment-sheet.ts'
import { paymentWords as w } from '../core/payments/words.ts'
import { closedMeetings } from './closed-meetings.ts'
import { notFound, type Report, type ReportChoice } from './report.ts'

/** A meeting by its id, or a sheet of a group of inspectors by the group and its number. */
const written = /^(?:meeting:(?<meeting>.+)|visits:(?<group>.+)@(?<no>\d{1,5}))$/
const mostGroups = 60

type Made = Result<PaymentSheet, { readonly kind: 'report-subject-not-found' }>

async function sheetOfMeeting(ask: Ask, given: string): Promise<Made> {
  const meetingId = MeetingId.safeParse(given)
  const seen = meetingId.success ? await ask(seePaymentSheet, { meetingId: meetingId.data }) : notFound
  if (!seen.ok || seen.value.sheet === null) return notFound
  const { meeting, sheet } = seen.value
  const { bodies } = answered(await ask(listBodies, { on: meeting.heldOn }))
  const ids: readonly string[] = [meeting.bodyId, ...meeting.joined]
  const group = bodies.flatMap(({ body }) => (ids.includes(body.id) ? [body.name] : [])).join('·')
  const { costLine, madeOn, paidOn } = sheet
  return ok({
    title: documentTitle(`${meeting.topic} ${w.title}`),
    what: w.allowance(group, meeting.topic),
    when: `${formatDateWithWeekday(meeting.heldOn)} ${meeting.beginsAt}`,
    where: meeting.place,
    costLine: costLine === null ? null : w.costLineOf(costLine.fiscalYear, costLine.label, costLine.formulaText),
    ...{ madeOn, paidOn },
    rows: sheet.rows.map(({ label, ground, reason, won }) => ({
      ...{ role: label, basis: w.because(w.meetingGrounds[ground], reason), won },
    })),
  })
}

async function sheetOfVisits(ask: Ask, given: string, no: number): Promise<Made> {
  const groupId = GroupId.safeParse(given)
  const seen = groupId.success ? await ask(seeAllowances, { groupId: groupId.data }) : notFound
  const sheet = seen.ok ? seen.value.sheets.find(({ sheetNo }) => sheetNo === no) : undefined
  if (!seen.ok || sheet === undefined) return notFound
  const { group, money } = seen.value
  return ok({
    ...{ title: documentTitle(w.sheetOf(group.title, no)), what: w.visits(group.title), when: null, where: null },
    costLine: money === null ? null : `${money.label} (${money.formula})`,
    ...{ madeOn: sheet.madeOn, paidOn: sheet.paidOn, rows: paidVisits(sheet.rows, group.kind) },
  })
}

/** Whoever may not ask for payments is told at the first question, and offered nothing. */
async function choicesOfMeetings(ask: Ask): Promise<readonly ReportChoice[]> {
  const choices: ReportChoice[] = []
  for (const { id, heldOn, topic } of await closedMeetings(ask)) {
    const seen = await ask(seePaymentSheet, { meetingId: id })
    if (!seen.ok) return []
    if (seen.value.sheet !== null)
      choices.push({ of: `meeting:${id}`, label: documentTitle(`${formatDate(heldOn)} ${topic}`) })
  }
  return choices
}

async function choicesOfVisits(ask: Ask): Promise<readonly ReportChoice[]> {
  const choices: ReportChoice[] = []
  const { groups } = answered(await ask(listGroups, {}))
  for (const { group } of groups.slice(0, mostGroups)) {
    const seen = await ask(seeAllowances, { groupId: group.id })
    if (!seen.ok) return []
    for (const { sheetNo } of seen.value.sheets)
      choices.push({ of: `visits:${group.id}@${sheetNo}`, label: documentTitle(w.sheetOf(group.title, sheetNo)) })
  }
  return choices
}

/** What is paid for a meeting, or for the visits of inspectors (지급조서). */
export const paymentSheetReport: Report = {
  name: 'payment-sheet',
  title: { ko: '지급조서', en: 'Payment sheet' },
  of: { ko: '회의나 감독 모임의 조서', en: 'Meeting, or sheet of a group of inspectors' },
  choices: async (ask) => [...(await choicesOfMeetings(ask)), ...(await choicesOfVisits(ask))],
  async make(ask, of) {
    const { meeting, group, no } = written.exec(of)?.groups ?? {}
    const made =
      meeting === undefined ? await sheetOfVisits(ask, group ?? '', Number(no)) : await sheetOfMeeting(ask, meeting)
    return made.ok ? ok(paymentSheet(made.value)) : made
  },
}
