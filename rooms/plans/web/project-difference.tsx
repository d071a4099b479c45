import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { formatWon } from '#kit/won.ts'
import { DataTable } from '#ui/data-table.tsx'
import type { compareVersions } from '../contract.ts'
import { fieldWord } from '../core/messages-fields.ts'
import { versionWords } from '../core/messages-versions.ts'
import { DiffText } from './diff-text.tsx'

interface ProjectDifferenceProps {
  readonly project: ReplyOf<typeof compareVersions>['projects'][number]
  readonly lang: Lang
}

/** One project in two versions: its fields word by word, and its cost lines by the won. */
export function ProjectDifference({ project, lang }: ProjectDifferenceProps) {
  const v = versionWords(lang)
  const won = (amount: typeof project.before) => formatWon(amount, 'won', lang)
  return (
    <>
      {project.fields.map(({ field, pieces }) => (
        <section key={field}>
          <h3>{fieldWord(field, lang)}</h3>
          <DiffText pieces={pieces} lang={lang} />
        </section>
      ))}
      {project.lines.length > 0 && (
        <DataTable
          caption={v.lineCaption(project.title)}
          rows={project.lines}
          empty={v.none}
          unit={v.won}
          stack
          columns={[
            { key: 'label', header: v.line, rowHeader: true, cell: ({ label }) => label },
            { key: 'was', header: v.formulaBefore, cell: ({ formulaBefore }) => formulaBefore ?? v.none },
            { key: 'is', header: v.formulaAfter, cell: ({ formulaAfter }) => formulaAfter ?? v.none },
            { key: 'before', header: v.before, align: 'number', inUnit: true, cell: ({ before }) => won(before) },
            { key: 'after', header: v.after, align: 'number', inUnit: true, cell: ({ after }) => won(after) },
            {
              key: 'difference',
              header: v.difference,
              align: 'number',
              inUnit: true,
              cell: ({ difference }) => won(difference),
            },
          ]}
        />
      )}
    </>
  )
}
