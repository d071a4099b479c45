import type { Finding } from '#kit/lint.ts'
import { type CostLine, computeFactors, type Factor } from './cost-line.ts'
import type { LineRounding } from './line-rounding.ts'

/** Decides whether a factor as written groups its thousands wrongly: a comma not followed by exactly three digits. */
export const hasMalformedGroups = (factor: Factor): boolean =>
  (factor.asWritten.match(/\d+(?:,\d+)+/g) ?? []).some((number) => !/^\d{1,3}(?:,\d{3})+$/.test(number))

/** Looks at one line: a malformed number explains the difference it makes, so that it is told once. */
function findingsOf(line: CostLine): readonly Finding[] {
  const subject = { kind: 'cost-line', id: line.id }
  const params = { label: line.label, formula: line.formulaText }
  const computed = computeFactors(line.factors)
  const malformed = line.factors.filter(hasMalformedGroups).map((factor) => factor.asWritten)
  if (malformed.length > 0) {
    const reading = computed.ok ? { computed: `${computed.value}` } : {}
    const written = malformed.join(', ')
    const finding = { rule: 'malformed-number', severity: 'error', subject, stated: `${line.stated}` } as const
    return [{ ...finding, ...reading, params: { ...params, written } }]
  }
  if (!computed.ok) {
    return computed.refusal.kind === 'no-factors'
      ? []
      : [{ rule: 'formula-not-whole', severity: 'error', subject, stated: `${line.stated}`, params }]
  }
  if (computed.value === line.stated) return []
  const stated = `${line.stated}`
  return [{ rule: 'formula', severity: 'error', subject, stated, computed: `${computed.value}`, params }]
}

/**
 * Finds the cost lines whose stated won is not what their formula gives (`formula`: 15,000,000 × 1 = 20,000,000), whose
 * numbers are grouped wrongly (`malformed-number`: "100,0000원" read as 1,000,000), or whose formula gives no whole won.
 */
export const lineFindings = (lines: readonly CostLine[]): readonly Finding[] => lines.flatMap(findingsOf)

/**
 * Finds the lines that are no whole thousand won (`not-whole-thousand`), where the district's book rounds none: such a
 * line is to be mended (domain.md 4.1).
 */
export const thousandFindings = (lines: readonly CostLine[], rounding: LineRounding): readonly Finding[] =>
  lines.flatMap((line): readonly Finding[] => {
    if (rounding !== 'whole-thousand-only' || line.stated % 1000 === 0) return []
    const subject = { kind: 'cost-line', id: line.id }
    return [
      {
        rule: 'not-whole-thousand',
        severity: 'note',
        subject,
        stated: `${line.stated}`,
        params: { label: line.label },
      },
    ]
  })
