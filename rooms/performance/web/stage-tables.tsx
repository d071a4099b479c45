import { formatDate, type LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { Badge, type BadgeKind } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { usePage } from '#ui/page-context.ts'
import { pageWords } from '../core/messages-pages.ts'
import type { StageDelay } from '../core/stage-delay.ts'
import type { FollowedStage, StageStanding, StageState } from '../core/stage-progress.ts'

const kinds: Readonly<Record<StageState, BadgeKind>> = {
  ...{ 'not-started': 'neutral', 'under-way': 'progress', done: 'success', delayed: 'warning', dropped: 'error' },
}

const daysOf = (standing: Pick<StageStanding, 'from' | 'to'>, lang: Lang): string => {
  const t = pageWords(lang)
  const day = (one: LocalDate | null) => (one === null ? '' : formatDate(one, lang))
  return standing.from === null && standing.to === null ? t.none : t.period(day(standing.from), day(standing.to))
}

/** The stages with what was planned beside what happened, and what holds them up. */
export function StageTable({
  stages,
  delays,
}: {
  readonly stages: readonly FollowedStage[]
  readonly delays: readonly StageDelay[]
}) {
  const { lang } = usePage()
  const t = pageWords(lang)
  const titleOf = (no: number) => stages.find((stage) => stage.no === no)?.title ?? String(no)
  const delayOf = (stage: FollowedStage): string | null => {
    const delay = delays.find(({ no }) => no === stage.no)
    if (delay === undefined) return null
    const said = delay.over ? t.late(delay.days) : t.willBeLate(delay.days)
    return delay.heldUpBy === null ? said : `${said}: ${t.heldUpBy(titleOf(delay.heldUpBy))}`
  }
  const notes = (stage: FollowedStage) =>
    [delayOf(stage), stage.reason, stage.evidence].filter((one) => one !== null).join(' · ')
  return (
    <DataTable
      caption={t.stagesCaption}
      empty={t.noStages}
      rows={stages}
      stack
      columns={[
        { key: 'stage', header: t.stage, rowHeader: true, cell: ({ title }) => title },
        { key: 'planned', header: t.planned, cell: ({ periodText }) => periodText },
        { key: 'actual', header: t.actual, cell: (stage) => daysOf(stage, lang) },
        {
          ...{ key: 'state', header: t.state },
          cell: ({ state }) => <Badge kind={kinds[state]}>{t.states[state]}</Badge>,
        },
        { key: 'share', header: t.share, align: 'number', cell: ({ share }) => share },
        { key: 'weight', header: t.weight, align: 'number', cell: ({ weight }) => weight },
        { key: 'reason', header: `${t.reason}, ${t.evidence}`, cell: (stage) => notes(stage) || t.none },
      ]}
    />
  )
}

interface Entry {
  readonly stageNo: number
  readonly entryNo: number
  readonly standing: StageStanding
  readonly toldOn: LocalDate
}

/** Everything that was told of the stages. */
export function EntryTable({
  stages,
  entries,
}: {
  readonly stages: readonly FollowedStage[]
  readonly entries: readonly Entry[]
}) {
  const { lang } = usePage()
  const t = pageWords(lang)
  return (
    <DataTable
      caption={t.historyCaption}
      empty={t.none}
      rows={entries}
      stack
      columns={[
        {
          ...{ key: 'stage', header: t.stage, rowHeader: true },
          cell: ({ stageNo }) => stages.find(({ no }) => no === stageNo)?.title ?? stageNo,
        },
        { key: 'order', header: t.historyOrder, align: 'number', cell: ({ entryNo }) => entryNo },
        { key: 'told', header: t.told, cell: ({ toldOn }) => formatDate(toldOn, lang) },
        { key: 'state', header: t.state, cell: ({ standing }) => t.states[standing.state] },
        { key: 'share', header: t.share, align: 'number', cell: ({ standing }) => standing.share },
        { key: 'actual', header: t.actual, cell: ({ standing }) => daysOf(standing, lang) },
        { key: 'reason', header: t.reason, cell: ({ standing }) => standing.reason ?? t.none },
      ]}
    />
  )
}
