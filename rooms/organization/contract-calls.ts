import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { AccountId } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { BodyId } from './core/body.ts'
import { FillSeatRefusal } from './core/fill-seat.ts'
import { OverLimits, Sex } from './core/limits.ts'
import { Application, ApplicationId, CallId, Criterion, OpenCall, Place, SeedMissing } from './core/open-call.ts'
import * as may from './core/permissions.ts'
import { Recusal, ScoreSheet } from './core/score-sheet.ts'
import { SeatId } from './core/seat.ts'

const line = z.string().trim().min(1).max(200)
const prose = z.string().trim().min(1).max(4000)

export const openCall = command({
  name: 'organization.open-call',
  title: { ko: '위원을 공개모집한다', en: 'Open a call for members' },
  permission: may.mayKeepCalls,
  unrecorded: ['seed'],
  input: z.strictObject({
    callId: CallId,
    bodyId: BodyId,
    title: line,
    notice: prose,
    opensOn: LocalDate,
    closesOn: LocalDate,
    places: z.array(Place).min(1).max(50),
    criteria: z.array(Criterion).max(20).default([]),
    reserves: z.int().min(0).max(100).default(0),
    /** What the lots will be drawn with: only its promise is kept, and it is told when the call is decided. */
    seed: z.string().trim().min(16).max(200).nullable().default(null),
    /** Its SHA-256, from whoever keeps the seed to themselves. */
    seedPromise: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable()
      .default(null),
    jurors: z.array(AccountId).max(30).default([]),
  }),
  reply: z.object({ callId: CallId }),
  refusal: z.discriminatedUnion('kind', [
    only('call-id-taken', 'body-not-found', 'call-closes-before-it-opens', 'place-named-twice', 'panel-missing'),
    SeedMissing,
  ]),
})

export const apply = command({
  name: 'organization.apply',
  title: { ko: '위원 모집에 신청한다', en: 'Apply to a call' },
  done: { ko: '신청했습니다. 결과가 나오면 알려 드립니다.', en: 'You have applied. You will be told the result.' },
  permission: may.mayApply,
  effective: 'today',
  unrecorded: ['motivation'],
  input: z.strictObject({
    applicationId: ApplicationId,
    callId: CallId,
    place: line,
    motivation: prose,
    consent: z.literal(true),
  }),
  reply: z.object({ applicationId: ApplicationId }),
  refusal: only(
    'call-not-found',
    'call-not-open',
    'place-not-called',
    'juror-may-not-apply',
    'applied-already',
    'application-id-taken',
    'not-signed-in',
  ),
})

export const withdrawApplication = command({
  name: 'organization.withdraw-application',
  title: { ko: '위원 신청을 거둔다', en: 'Withdraw an application' },
  permission: may.mayApply,
  effective: 'today',
  input: z.strictObject({ callId: CallId }),
  reply: z.object({ callId: CallId }),
  refusal: only('application-not-found', 'call-decided'),
})

export const scoreApplication = command({
  name: 'organization.score-application',
  title: { ko: '신청서를 채점한다', en: 'Score an application' },
  permission: may.mayScore,
  effective: 'today',
  input: z.strictObject({ applicationId: ApplicationId, marks: z.array(z.int().min(0).max(100)).max(20) }),
  reply: z.object({ applicationId: ApplicationId }),
  refusal: only(
    'application-not-found',
    'not-on-panel',
    'not-in-screening',
    'marks-incomplete',
    'mark-too-high',
    'stood-aside',
  ),
})

export const standAside = command({
  name: 'organization.stand-aside',
  title: { ko: '심사에서 물러난다', en: 'Stand aside from an application' },
  permission: may.mayScore,
  effective: 'today',
  input: z.strictObject({ applicationId: ApplicationId, recusal: Recusal }),
  reply: z.object({ applicationId: ApplicationId }),
  refusal: only('application-not-found', 'not-on-panel', 'not-in-screening'),
})

/**
 * Takes a juror out who cannot score, or may not: from every application that they have not scored, so that a call does
 * not wait for them for ever. The reason stays in the record.
 */
export const excuseJuror = command({
  name: 'organization.excuse-juror',
  title: { ko: '심사위원을 심사에서 뺀다', en: 'Excuse a juror' },
  permission: may.mayKeepCalls,
  effective: 'today',
  input: z.strictObject({ callId: CallId, jurorNo: z.int().min(1).max(30), recusal: Recusal, reason: prose }),
  reply: z.object({ callId: CallId, excused: z.int() }),
  refusal: only('call-not-found', 'not-in-screening', 'no-such-juror', 'scored-all'),
})

/** Tells each applicant the result. The seed is the one that was promised. */
export const decideCall = command({
  name: 'organization.decide-call',
  title: { ko: '공개모집의 결과를 정한다', en: 'Decide a call' },
  permission: may.mayKeepCalls,
  effective: 'today',
  input: z.strictObject({ callId: CallId, seed: z.string().min(1).max(200) }),
  reply: z.object({ chosen: z.int(), reserve: z.int(), notChosen: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    only('call-not-found', 'call-decided', 'call-still-open', 'seed-not-as-promised'),
    z.object({ kind: z.literal('scores-missing'), missing: z.int() }),
  ]),
})

/** The term begins on the day the command takes effect. */
export const appointApplicant = command({
  name: 'organization.appoint-applicant',
  title: { ko: '뽑힌 사람을 위촉한다', en: 'Appoint an applicant' },
  permission: may.mayFillSeat,
  unrecorded: ['sex'],
  input: z.strictObject({
    applicationId: ApplicationId,
    seatId: SeatId,
    sex: Sex.nullable().default(null),
    overReason: prose.nullable().default(null),
  }),
  reply: z.object({ seatId: SeatId }),
  refusal: z.discriminatedUnion('kind', [
    ...FillSeatRefusal.options,
    ...OverLimits.options,
    only('application-not-found', 'not-chosen', 'appointed-already', 'seat-of-other-body', 'seat-not-found'),
  ]),
})

const counted = z.object({ call: OpenCall, applications: z.int() })

export const listCalls = query({
  name: 'organization.list-calls',
  title: { ko: '위원 공개모집을 본다', en: 'List the calls' },
  permission: may.maySeeOrganization,
  input: z.object({ bodyId: BodyId.optional() }),
  reply: z.object({ on: LocalDate, calls: z.array(counted) }),
  refusal: noRefusals,
})

export const seeCall = query({
  name: 'organization.see-call',
  title: { ko: '공개모집 하나를 본다', en: 'See a call' },
  permission: may.maySeeOrganization,
  input: z.object({ callId: CallId }),
  reply: counted.extend({ on: LocalDate, bodyName: z.string() }),
  refusal: only('call-not-found'),
})

export const myApplication = query({
  name: 'organization.my-application',
  title: { ko: '내 신청을 본다', en: 'See one’s own application' },
  permission: may.maySeeOrganization,
  personal: 'own',
  input: z.object({ callId: CallId }),
  reply: z.object({ application: Application.nullable() }),
  refusal: noRefusals,
})

/** For the panel and the secretariat: every application, a juror’s own sheets, and to the secretariat all of them. */
export const seeApplications = query({
  name: 'organization.see-applications',
  title: { ko: '신청서와 채점표를 본다', en: 'See the applications' },
  permission: may.mayScore,
  personal: { file: 'applicants', about: ({ applications }) => applications.map(({ accountId }) => accountId) },
  input: z.object({ callId: CallId }),
  reply: z.object({
    onPanel: z.boolean(),
    applications: z.array(Application),
    sheets: z.array(ScoreSheet),
    /** To the secretariat: how many sheets each juror still owes. */
    panel: z.array(z.object({ no: z.int(), owes: z.int() })),
  }),
  refusal: only('call-not-found', 'not-on-panel'),
})
