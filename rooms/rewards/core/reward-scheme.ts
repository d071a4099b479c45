import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import { typedRows, wholeIn } from '#kit/typed-rows.ts'
import { Won } from '#kit/won.ts'
import { LineId } from '#rooms/items/core/item.ts'

/** 실행, 발굴, 역량강화 포인트 (domain.md 1.14). */
export const pointKinds = ['execution', 'discovery', 'capacity'] as const
export const PointKind = z.enum(pointKinds)
export type PointKind = z.infer<typeof PointKind>

export const receiverKinds = ['department', 'staff', 'resident'] as const
export const ReceiverKind = z.enum(receiverKinds)
export type ReceiverKind = z.infer<typeof ReceiverKind>

/** What is rewarded: how many points each time, who may receive them, and how many of them anybody in a year. */
export const RewardRule = z
  .object({
    no: z.int().min(1).max(100),
    kind: PointKind,
    title: z.string().trim().min(1).max(200),
    points: z.int().min(1).max(1000),
    who: z.array(ReceiverKind).min(1).readonly(),
    most: z.int().min(1).max(100_000).nullable(),
  })
  .readonly()
export type RewardRule = z.infer<typeof RewardRule>

/** From how many points on something is given, and what it costs. */
export const Threshold = z
  .object({ points: z.int().min(1).max(100_000), gives: z.string().trim().min(1).max(200), cost: Won })
  .readonly()
export type Threshold = z.infer<typeof Threshold>

/** The rules of a year (협치 보상제도): on what they rest, up to which grade staff may receive, and the money there is. */
export const RewardScheme = z
  .object({
    year: z.int().min(2000).max(2999),
    basis: z.string().trim().min(1).max(300),
    /** The highest grade that may receive: 6 lets 6급 and below, whose numbers are greater. */
    highestGrade: z.int().min(1).max(9),
    budget: Won,
    lineId: LineId.nullable(),
    rules: z.array(RewardRule).min(1).max(100).readonly(),
    thresholds: z.array(Threshold).max(20).readonly(),
  })
  .readonly()
export type RewardScheme = z.infer<typeof RewardScheme>

const kindNames: Readonly<Record<PointKind, string>> = { execution: '실행', discovery: '발굴', capacity: '역량강화' }
const receiverNames: Readonly<Record<ReceiverKind, string>> = { department: '부서', staff: '직원', resident: '주민' }

/** What is meant by a word: a name as it is written, or its English word. */
const meantBy = <Value extends string>(
  names: Readonly<Record<Value, string>>,
  values: readonly Value[],
  word: string,
) => values.find((value) => value === word || names[value] === word)

export const SchemeRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rule-unreadable'), field: z.literal('rules'), line: z.int() }),
  z.object({ kind: z.literal('threshold-unreadable'), field: z.literal('thresholds'), line: z.int() }),
  z.object({ kind: z.literal('no-rules'), field: z.literal('rules') }),
])
export type SchemeRefusal = z.infer<typeof SchemeRefusal>

/** Reads rules as they are typed or pasted: kind, title, points, who (parted by commas), most in a year. */
export function readRules(text: string): Result<readonly RewardRule[], SchemeRefusal> {
  const rules: RewardRule[] = []
  for (const { line, cells } of typedRows(text)) {
    const [kind = '', title = '', points, who = '', most = ''] = cells
    const read = RewardRule.safeParse({
      ...{
        no: rules.length + 1,
        kind: meantBy(kindNames, pointKinds, kind.replaceAll(/\s|포인트/g, '')),
        title,
        points: wholeIn(points),
      },
      who: who.split(/[,·]/).map((word) => meantBy(receiverNames, receiverKinds, word.trim())),
      most: most === '' || most === '-' ? null : (wholeIn(most) ?? Number.NaN),
    })
    if (!read.success) return refuse({ kind: 'rule-unreadable', field: 'rules', line })
    rules.push(read.data)
  }
  return rules.length === 0 ? refuse({ kind: 'no-rules', field: 'rules' }) : ok(rules)
}

/** Reads thresholds as they are typed: points, what is given, its cost in won; the lowest first. */
export function readThresholds(text: string): Result<readonly Threshold[], SchemeRefusal> {
  const thresholds: Threshold[] = []
  for (const { line, cells } of typedRows(text)) {
    const [points, gives = '', cost] = cells
    const read = Threshold.safeParse({ points: wholeIn(points), gives, cost: wholeIn(cost) })
    if (!read.success) return refuse({ kind: 'threshold-unreadable', field: 'thresholds', line })
    thresholds.push(read.data)
  }
  return ok(thresholds.toSorted((a, b) => a.points - b.points))
}

/** The rules as they are typed, to be typed on. */
export const writeRules = (rules: readonly RewardRule[]): string =>
  rules
    .map(({ kind, title, points, who, most }) =>
      [
        ...[kindNames[kind], title, `${points}`],
        ...[who.map((one) => receiverNames[one]).join(', '), most === null ? '-' : `${most}`],
      ].join(' | '),
    )
    .join('\n')

export const writeThresholds = (thresholds: readonly Threshold[]): string =>
  thresholds.map(({ points, gives, cost }) => [points, gives, cost].join(' | ')).join('\n')
