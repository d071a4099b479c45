import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { Finding, Severity } from '#kit/lint.ts'
import { ok } from '#kit/result.ts'
import { listFindings, type ToldFinding } from '../contract.ts'
import * as store from '../store/queries.ts'

/** A room's findings and how it says them, as `apps/` hands them in. */
export interface FindingSource {
  readonly room: string
  readonly find: (context: QueryContext) => Promise<readonly Finding[]>
  readonly describe: (finding: Finding, lang: Lang) => string | null
}

const gravest: readonly Severity[] = ['error', 'warning', 'note']

/** Lists what every room finds, the gravest first. */
export const listFindingsWith = (sources: readonly FindingSource[]) =>
  handleQuery(listFindings, async (context, { severity, rule, room, page, size }) => {
    const all: ToldFinding[] = []
    for (const source of sources) all.push(...(await source.find(context)).map((finding) => tell(source, finding)))
    const matching = all
      .filter((one) => severity === undefined || one.severity === severity)
      .filter((one) => rule === undefined || one.rule === rule)
      .filter((one) => room === undefined || one.room === room)
      .toSorted((a, b) => gravest.indexOf(a.severity) - gravest.indexOf(b.severity))
    const count = (wanted: Severity) => all.filter((one) => one.severity === wanted).length
    const byRule = Map.groupBy(all, (one) => `${one.room} ${one.rule}`)
    const shown = matching.slice((page - 1) * size, page * size)
    const titles = await store.titlesOf(
      context.trx,
      context.districtId,
      shown.map((one) => one.subject),
    )
    const titleOf = ({ kind, id }: ToldFinding['subject']): string | null =>
      titles.find((one) => one.kind === kind && one.id === id)?.title ?? null
    return ok({
      findings: shown.map((one) => ({ ...one, subjectTitle: titleOf(one.subject) })),
      total: matching.length,
      page,
      counts: { error: count('error'), warning: count('warning'), note: count('note') },
      rules: [...byRule.values()].flatMap((found) => {
        const [first] = found
        return first === undefined ? [] : [{ rule: first.rule, room: first.room, count: found.length }]
      }),
    })
  })

const tell = (source: FindingSource, finding: Finding): ToldFinding => ({
  ...finding,
  room: source.room,
  sentence: {
    ko: source.describe(finding, 'ko') ?? finding.rule,
    en: source.describe(finding, 'en') ?? finding.rule,
  },
})
