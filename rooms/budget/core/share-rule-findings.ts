import type { Finding } from '#kit/lint.ts'
import { zeroWon } from '#kit/won.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { ProjectSum } from './line-sum.ts'
import { type ShareRule, splitByShare } from './share-rule.ts'
import { totalOf, totalsBySource } from './totals.ts'

/**
 * Finds the sources of a project whose lines do not come to their share of its total (`share-rule`): the share is
 * computed to the thousand won, and a source without a share has none. No lines, no finding.
 */
export function shareRuleFindings(
  projectId: ProjectId,
  fiscalYear: number,
  rule: ShareRule,
  lines: readonly ProjectSum[],
): readonly Finding[] {
  const own = lines.filter((line) => line.projectId === projectId && line.fiscalYear === fiscalYear)
  const total = totalOf(own)
  const shares = new Map(splitByShare(total, rule, 'thousand-won').map(({ source, amount }) => [source, amount]))
  const written = totalsBySource(own)
  return [...new Set([...shares.keys(), ...written.keys()])].flatMap((source): readonly Finding[] => {
    const [stated, computed] = [written.get(source) ?? zeroWon, shares.get(source) ?? zeroWon]
    // Less than a thousand won apart is a matter of rounding, not of sharing.
    if (Math.abs(stated - computed) < 1000) return []
    return [
      {
        rule: 'share-rule',
        severity: 'warning',
        subject: { kind: 'project', id: projectId },
        stated: `${stated}`,
        computed: `${computed}`,
        params: { source, fiscalYear, rule: rule.parts.map(({ part }) => part).join(' : ') },
      },
    ]
  })
}
