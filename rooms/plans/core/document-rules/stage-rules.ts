import type { DocumentFinding, DocumentRule } from '#rooms/documents/core/document-rule.ts'
import { found } from '#rooms/documents/core/rules/text/found.ts'
import { group, type Line } from '#rooms/documents/core/rules/text/lines.ts'
import type { StageType } from '../stage.ts'
import { nameOf, type SheetSection, sheetSections } from './sheet-section.ts'
import { missingTypes, type WrittenStage, writtenStages } from './written-stage.ts'

/** Plan, execution, evaluation and feedback belong to every project; the other two are only noted (domain.md 1.6). */
const asked: ReadonlySet<StageType> = new Set(['plan', 'execute', 'evaluate', 'feedback'])

function missing(sheet: SheetSection): readonly DocumentFinding[] {
  const stages = writtenStages(sheet)
  const last = stages.at(-1)
  if (last === undefined || !stages.some(({ types }) => types.length > 0)) return []
  return missingTypes(stages).map((type) =>
    found('stage-missing', asked.has(type) ? 'warning' : 'note', placeOf(type, stages, last), {
      params: { type, project: nameOf(sheet) },
    }),
  )
}

/** Feedback is missing at the end of the process, the other kinds among the boxes. */
const placeOf = (type: StageType, stages: readonly WrittenStage[], last: WrittenStage): Line =>
  type === 'feedback' && last.period ? last.period.line : lastRow(stages, last)

/** The last row with several boxes shows best what is there; a lone last box stands below it. */
const lastRow = (stages: readonly WrittenStage[], last: WrittenStage): Line =>
  stages.findLast(({ head }) => stages.filter((other) => other.head === head).length > 1)?.head ?? last.head

/** Finds sheets without one of the kinds of stages (SI-046 to SI-049). */
export const stageMissingRule: DocumentRule = {
  id: 'stage-missing',
  check: (document) => sheetSections(document).flatMap(missing),
}

const monthsInARow = /^\s*(?:\d{4}\.\s?\d{1,2}\.?\s+){2,}\d{4}\.\s?\d{1,2}\.?\s*$/

/** Finds sheets whose process names no stages by kind: a month chart or a flow of boxes (SI-051). */
export const untypedStagesRule: DocumentRule = {
  id: 'structure',
  check: (document) =>
    sheetSections(document).flatMap((sheet) => {
      const part = sheet.parts.get('process')
      if (part === undefined || writtenStages(sheet).some(({ types }) => types.length > 0)) return []
      const line = part.lines.find(({ text }) => monthsInARow.test(text)) ?? part.heading
      return [found('structure', 'note', line, { params: { case: 'stages', project: nameOf(sheet) } })]
    }),
}

/** A stage that goes on may outlast the project; it may not begin outside it. */
function outside(sheet: SheetSection, stage: WrittenStage): readonly DocumentFinding[] {
  const [project, period] = [sheet.period?.period, stage.period?.read?.period]
  if (project === undefined || period === undefined || stage.period === null) return []
  const late = project.to !== null && (period.to ?? period.from) > project.to
  if (period.from >= project.from && !late) return []
  return [
    found('period-stage', 'warning', stage.period.line, {
      span: { from: stage.period.from, to: stage.period.from + stage.period.text.length },
      stated: stage.period.text,
      params: { stage: stage.number, period: sheet.periodText, project: nameOf(sheet) },
    }),
  ]
}

/** Finds stages that lie outside the period of their project (SI-045). */
export const periodStageRule: DocumentRule = {
  id: 'period-stage',
  check: (document) =>
    sheetSections(document).flatMap((sheet) => writtenStages(sheet).flatMap((stage) => outside(sheet, stage))),
}

/** A stage that begins before the one numbered before it. */
function outOfOrder(sheet: SheetSection): readonly DocumentFinding[] {
  const stages = writtenStages(sheet).filter(({ period }) => period !== null && period.read !== null)
  return stages.flatMap((stage, index) => {
    const [before, read] = [stages[index - 1]?.period?.read?.period, stage.period?.read?.period]
    if (before === undefined || read === undefined || stage.period === null || read.from >= before.from) return []
    return [
      found('plan-timing', 'note', stage.period.line, {
        span: { from: stage.period.from, to: stage.period.from + stage.period.text.length },
        stated: stage.period.text,
        params: { case: 'order', stage: stage.number, project: nameOf(sheet) },
      }),
    ]
  })
}

const doneInMonth = /(?<![~∼\d])(\d{1,2})월\s[^~∼\d]{0,20}?(?:완료|준공|개소|개관)/
const done = /완료|준공|개소|개관/
const wordsOf = (text: string): readonly string[] => text.match(/[가-힣]{2,}/g) as readonly string[]

/** "4월 개발 완료" in the monitoring plan beside "공사 완료(앱 개발)" in the third quarter. */
function doneTwice(sheet: SheetSection): readonly DocumentFinding[] {
  const stages = writtenStages(sheet)
  return (sheet.parts.get('monitoring')?.lines ?? []).flatMap((line) => {
    const match = doneInMonth.exec(line.text)
    if (match === null) return []
    const words = new Set(wordsOf(match[0]).filter((word) => !done.test(word)))
    const stage = stages.find(({ texts }) =>
      texts.some(({ text }) => done.test(text) && wordsOf(text).some((word) => words.has(word))),
    )
    const period = stage?.period
    const from = period?.read?.period.from
    if (stage === undefined || !period || from === undefined) return []
    if (Number(from.slice(5, 7)) <= Number(group(match, 1))) return []
    return [
      found('plan-timing', 'warning', line, {
        span: { from: match.index, to: match.index + match[0].length },
        stated: match[0],
        computed: period.text,
        params: { case: 'done', stage: stage.number, project: nameOf(sheet) },
      }),
    ]
  })
}

/** Finds stages out of their order, and things that are finished at two times in one sheet. */
export const planTimingRule: DocumentRule = {
  id: 'plan-timing',
  check: (document) => sheetSections(document).flatMap((sheet) => [...outOfOrder(sheet), ...doneTwice(sheet)]),
}
