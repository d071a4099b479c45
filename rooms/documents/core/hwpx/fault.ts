/** What Hangul itself never writes, and what readers stumble over. */
export const faultKinds = [
  'not-a-package',
  'package-too-large',
  'locked',
  'type-not-first',
  'type-not-stored',
  'type-with-extra',
  'type-wrong',
  'part-missing',
  'part-twice',
  'part-not-listed',
  'listed-part-missing',
  'forbidden-character',
  'not-well-formed',
  'root-wrong',
  'picture-type-wrong',
  'reading-order-wrong',
  'reference-missing',
  'reference-dangling',
  'id-twice',
  'count-wrong',
  'grid-overlap',
  'grid-hole',
  'grid-outside',
  'cell-in-wrong-row',
  'widths-wrong',
  'order-wrong',
  'text-out-of-place',
  'measure-wrong',
  'colour-wrong',
  'margins-not-doubled',
  'page-setup-missing',
  'columns-missing',
] as const

/** What Hangul writes or takes too, but a new file had better not hold. */
export const remarkKinds = [
  'layout-kept',
  'row-empty',
  'reference-to-none',
  'ids-not-in-order',
  'object-id-twice',
  'margins-of-one-unit',
  'head-not-first',
  'unknown-element',
] as const

export type HwpxFindingKind = (typeof faultKinds)[number] | (typeof remarkKinds)[number]

/** Something in a package and where: a part of it, and the way to the element ("hp:p[3]/hp:run[0]"). */
export interface HwpxFinding {
  readonly kind: HwpxFindingKind
  readonly part: string
  readonly where: string
  /** What stands there, and what should. */
  readonly found: string
  readonly expected: string
}

const remarks: ReadonlySet<string> = new Set(remarkKinds)

/** Whether a finding is only a remark: the file is sound all the same. */
export const isRemark = ({ kind }: HwpxFinding): boolean => remarks.has(kind)

/** What a check says of one part; where an element stands is asked only when something is wrong with it. */
export type Say = (
  kind: HwpxFindingKind,
  where?: string | (() => string),
  said?: { found?: string | number; expected?: string | number },
) => void

export const saying =
  (findings: HwpxFinding[], part: string): Say =>
  (kind, where = '', { found = '', expected = '' } = {}) => {
    findings.push({
      ...{ kind, part },
      where: typeof where === 'string' ? where : where(),
      ...{ found: String(found), expected: String(expected) },
    })
  }
