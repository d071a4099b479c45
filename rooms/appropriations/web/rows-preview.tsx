import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { Notice } from '#ui/notice.tsx'
import { thousand } from '#ui/thousand.ts'
import type { checkRows, NamedProject } from '../contract.ts'
import type { StageRow } from '../core/bill.ts'
import { differenceOf } from '../core/difference.ts'
import { pageWords } from '../core/messages-pages.ts'
import { changesBetween, totalOfRows } from '../core/reconcile-bill.ts'
import { ChangeTable } from './change-table.tsx'
import { DifferencePart } from './difference-part.tsx'
import { projectNames } from './project-names.ts'

type Checked = ReplyOf<typeof checkRows>

/** What lines of a pasted table must be mended before it can be kept. */
export function RowProblems({ problems, lang }: { readonly problems: Checked['problems']; readonly lang: Lang }) {
  const p = pageWords(lang)
  const sentences = new Map<string, string>(Object.entries(p.problems))
  return (
    <Notice kind="error" title={p.problemsTitle(problems.length)}>
      <ul>
        {problems.slice(0, 100).map(({ line, kind, text }) => (
          <li key={line}>{p.problem(line, sentences.get(kind) ?? kind, text)}</li>
        ))}
      </ul>
    </Notice>
  )
}

interface RowsPreviewProps {
  readonly rows: readonly StageRow[]
  readonly before: readonly StageRow[]
  readonly projects: readonly NamedProject[]
  readonly lang: Lang
}

/** What saving would make of a bill: the sum, every changed amount with its reason, and the difference by project. */
export function RowsPreview({ rows, before, projects, lang }: RowsPreviewProps) {
  const p = pageWords(lang)
  const nameOf = projectNames(projects)
  const { byProject, total } = differenceOf(before, rows)
  return (
    <>
      <Notice kind="info" title={p.previewTitle}>
        <p>{p.previewRows(rows.length, thousand(totalOfRows(rows), lang))}</p>
      </Notice>
      <ChangeTable caption={p.changesCaption} changes={changesBetween(before, rows)} nameOf={nameOf} lang={lang} />
      <DifferencePart
        by={p.byProject}
        rows={byProject}
        total={total}
        lang={lang}
        named={[{ header: p.project, cell: (row) => nameOf(row.projectId) }]}
      />
    </>
  )
}
