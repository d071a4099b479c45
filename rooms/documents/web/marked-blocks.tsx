import type { Lang } from '#kit/korean-text.ts'
import type { ToldFinding } from '../contract.ts'
import type { Block, MarkedLine, Run } from '../core/marked-document.ts'
import { words } from '../core/messages-page.ts'
import { Folded } from './folded.tsx'
import { FoundNotes } from './found-notes.tsx'
import { MarkedTable } from './marked-table.tsx'
import { MarkedWords } from './marked-words.tsx'

interface Props {
  readonly blocks: readonly Block[]
  readonly findings: readonly ToldFinding[]
  readonly lang: Lang
}

/** The document with its marks: lines and tables in the order of the document. */
export function MarkedBlocks({ blocks, findings, lang }: Props) {
  return (
    <div class="check-document">
      {blocks.map((block, index) =>
        block.kind === 'table' ? (
          <MarkedTable key={index} table={block} findings={findings} lang={lang} />
        ) : (
          block.runs.map((run) => <Lines key={`${index}-${run.from}`} run={run} findings={findings} lang={lang} />)
        ),
      )}
    </div>
  )
}

function Lines({ run, findings, lang }: { run: Run<MarkedLine>; findings: readonly ToldFinding[]; lang: Lang }) {
  const t = words(lang)
  const from = Number(run.shown[0]?.label ?? run.from + 1)
  const to = Number(run.shown.at(-1)?.label ?? run.to)
  const isField = Number.isNaN(from)
  const unit = isField ? t.units.field : t.units.line
  if (run.folded) {
    const [first, last] = isField ? [run.from + 1, run.to] : [from, to]
    // Nothing is marked in it, and it may be long: one text for all its lines.
    const text = run.shown.map(({ label, segments }) => `${label}  ${segments.map((segment) => segment.text).join('')}`)
    return (
      <Folded from={first} to={last} unit={unit} shown={text.length > 0} lang={lang}>
        <pre class="check-unmarked">{text.join('\n')}</pre>
      </Folded>
    )
  }
  return (
    <div class="check-lines">
      {run.shown.map((line) => (
        <div key={line.label} class={isField ? 'check-line check-field' : 'check-line'}>
          <span class="check-number">{line.label}</span>
          <div class="check-text">
            <MarkedWords segments={line.segments} findings={findings} />
            <FoundNotes numbers={line.found} findings={findings} lang={lang} />
          </div>
        </div>
      ))}
    </div>
  )
}
