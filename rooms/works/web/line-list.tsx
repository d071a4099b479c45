import type { WorkLine } from '../core/work-lines.ts'

/** The lines of a text, each with its time before it; what stands under a line is listed under it. */
export function LineList({ lines }: { readonly lines: readonly WorkLine[] }) {
  return (
    <ul class="lines">
      {nested(lines).map(({ line, under }, at) => (
        <li key={at}>
          {written(line)}
          {under.length > 0 && (
            <ul>
              {under.map((one, place) => (
                <li key={place}>{written(one)}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

const written = ({ mark, when, text }: WorkLine) => (
  <>
    {mark === 'note' && '※ '}
    {when !== null && <strong>{when} </strong>}
    {text}
  </>
)

interface Nested {
  readonly line: WorkLine
  readonly under: WorkLine[]
}

const nested = (lines: readonly WorkLine[]): readonly Nested[] =>
  lines.reduce<Nested[]>((all, line) => {
    const last = all.at(-1)
    if (line.mark === 'item' || last === undefined) all.push({ line, under: [] })
    else last.under.push(line)
    return all
  }, [])
