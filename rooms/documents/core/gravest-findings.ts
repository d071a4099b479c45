import type { Severity } from '#kit/lint.ts'

/** How many findings of one document are told on its page: nobody reads more, and a page of more holds up the others. */
export const toldAtMost = 1_000

const severities: readonly Severity[] = ['error', 'warning', 'note']

/**
 * Decides which findings are told where there are more than so many: the gravest, each kind from the top of the
 * document on, all in the order in which they were found.
 */
export function gravestFindings<Finding extends { readonly severity: Severity }>(
  findings: readonly Finding[],
  most: number,
): readonly Finding[] {
  if (findings.length <= most) return findings
  const ordered = severities.flatMap((severity) => findings.filter((one) => one.severity === severity))
  const kept = new Set(ordered.slice(0, most))
  return findings.filter((finding) => kept.has(finding))
}
