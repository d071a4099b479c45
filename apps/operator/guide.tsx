import { readFileSync } from 'node:fs'
import type { ComponentChildren } from 'preact'

const file = new URL('../../docs/operations/night.md', import.meta.url)

/** What to do for each line of the operator's page: docs/operations/night.md, shown as it stands. */
export function Guide() {
  return <>{blocksOf(readFileSync(file, 'utf8')).map(block)}</>
}

/** Empty lines part the blocks; the page has its own title, so the file's first heading is left out. */
const blocksOf = (text: string): readonly string[] =>
  text
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('# '))

function block(text: string) {
  if (text.startsWith('## ')) {
    const kind = text.slice(3)
    return <h2 id={kind}>{kind}</h2>
  }
  if (text.startsWith('```')) return <pre>{text.replaceAll(/^```\w*\n?|\n?```$/g, '')}</pre>
  if (/^\d+\. /.test(text)) {
    const steps = text.split('\n').map((line) => line.replace(/^\d+\. /, ''))
    return (
      <ol>
        {steps.map((step) => (
          <li key={step}>{inline(step)}</li>
        ))}
      </ol>
    )
  }
  return <p>{inline(text)}</p>
}

const marks = /(`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\))/

/** Code, strong words, and links within the page; what a link to another file calls it is kept as its name. */
const inline = (text: string): ComponentChildren =>
  text.split(marks).map((piece) => {
    if (piece.startsWith('`')) return <code>{piece.slice(1, -1)}</code>
    if (piece.startsWith('**')) return <strong>{piece.slice(2, -2)}</strong>
    const [, name, target = ''] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(piece) ?? []
    if (name === undefined) return piece
    return target.startsWith('#') ? <a href={target}>{name}</a> : <code>{`docs/operations/${target}`}</code>
  })
