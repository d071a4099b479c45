import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'

/** How a line stands in the office's papers: ○ - · and the note ※. */
const marks = { item: '○', dash: '-', dot: '·', note: '※' } as const
export const LineMark = z.enum(['item', 'dash', 'dot', 'note'])
export type LineMark = z.infer<typeof LineMark>

/** One line of a work's text: its mark, when it was or will be where that is said ("2021. 2."), and what. */
export const WorkLine = z.object({ mark: LineMark, when: z.string().nullable(), text: z.string() }).readonly()
export type WorkLine = z.infer<typeof WorkLine>

/** A difficulty (문제점) and what is done about it (개선방안), which may not be known yet. */
export const Issue = z.object({ issue: z.string(), remedy: z.string().nullable() }).readonly()
export type Issue = z.infer<typeof Issue>

const markOf: ReadonlyMap<string, LineMark> = new Map([
  ...[...'○◦ㅇ□'].map((sign) => [sign, 'item'] as const),
  ...[...'-–'].map((sign) => [sign, 'dash'] as const),
  ...[...'·•'].map((sign) => [sign, 'dot'] as const),
  ['※', 'note'],
])

/** Reads typed lines: a leading sign says how the line stands, a time stands before "|". Any text can be read. */
export const readLines = (text: string): WorkLine[] =>
  text.split('\n').flatMap((typed): readonly WorkLine[] => {
    const line = typed.trim()
    const mark = markOf.get(line.slice(0, 1))
    const [first = '', ...rest] = (mark === undefined ? line : line.slice(1)).split('|')
    const said = rest.join('|').trim()
    const [when, what] = rest.length === 0 ? ['', first.trim()] : [first.trim(), said]
    return what === '' ? [] : [{ mark: mark ?? 'item', when: when === '' ? null : when, text: what }]
  })

/** The lines as they are typed, to be typed on. */
export const writeLines = (lines: readonly WorkLine[]): string =>
  lines.map(({ mark, when, text }) => `${marks[mark]} ${when === null ? '' : `${when} | `}${text}`).join('\n')

export const IssuesRefusal = z.object({
  kind: z.literal('remedy-without-issue'),
  field: z.literal('text'),
  line: z.int(),
})
export type IssuesRefusal = z.infer<typeof IssuesRefusal>

/** Reads difficulties, one a line, what is done about each after "⇒" or on the next line. Refuses a ⇒ without any before. */
export function readIssues(text: string): Result<Issue[], IssuesRefusal> {
  const issues: { issue: string; remedy: string | null }[] = []
  for (const [at, typed] of text.split('\n').entries()) {
    const [before = '', ...after] = typed.split(/⇒|=>/)
    const [issue, remedy] = [before.replace(/^[\s○◦□ㅇ·-]+/, '').trim(), after.join('⇒').trim()]
    if (issue === '' && remedy === '') continue
    const last = issues.at(-1)
    if (issue !== '') issues.push({ issue, remedy: remedy === '' ? null : remedy })
    else if (last === undefined) return refuse({ kind: 'remedy-without-issue', field: 'text', line: at + 1 })
    else last.remedy = last.remedy === null ? remedy : `${last.remedy} ${remedy}`
  }
  return ok(issues)
}

export const writeIssues = (issues: readonly Issue[]): string =>
  issues.map(({ issue, remedy }) => (remedy === null ? issue : `${issue}\n⇒ ${remedy}`)).join('\n')
