import type { Lang } from '#kit/korean-text.ts'
import { toRatio } from '#rooms/budget/core/exact-number.ts'
import { type BoardLine, boardState } from '../core/board.ts'
import { percentText } from '../core/followed.ts'
import { boardWords } from '../core/messages-board.ts'

/** The projects of the board as a sheet of a file. */
export function boardSheet(lines: readonly BoardLine[], lang: Lang) {
  const t = boardWords(lang)
  const text = (label: string) => ({ label, kind: 'text' as const })
  const count = (label: string) => ({ label, kind: 'count' as const })
  return {
    name: t.board,
    title: t.board,
    unit: null,
    columns: [
      ...[text(t.project), text(t.department), text(t.state), text(`${t.progress}(%)`), count(t.stages)],
      ...[count(t.lateStages), count(t.indicators), count(t.measuredCount), count(t.metCount), text(t.reported)],
    ],
    rows: lines.map((line) => [
      ...[line.project.title, line.project.department, t.boardStates[boardState(line)]],
      ...[line.progress === null ? null : percentText(toRatio(line.progress)), line.stages, line.stagesLate],
      ...[line.indicators, line.measured, line.met, t.reports[line.report]],
    ]),
  }
}
