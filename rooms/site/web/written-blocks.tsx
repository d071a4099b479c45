import { type ComponentChildren, Fragment, type VNode } from 'preact'
import type { Block, Run } from '../core/written-text.ts'

type Item = Extract<Block, { kind: 'item' }>
type Quote = Extract<Block, { kind: 'quote' }>

export interface WrittenBlocksProps {
  readonly blocks: readonly Block[]
  /** What stands in the place of a picture, by its number. */
  readonly picture: (no: number) => ComponentChildren
  /** How a table is called, by its number. */
  readonly table: (no: number) => string
}

/** A written text as it is read. Lines of a list, and those of a quotation, that follow each other stand in one. */
export function WrittenBlocks({ blocks, picture, table }: WrittenBlocksProps) {
  const tables = blocks.filter((block) => block.kind === 'table')
  const parts: VNode[] = []
  let at = 0
  while (at < blocks.length) {
    const block = blocks[at] as Block
    const alike = runFrom(blocks, at, block.kind)
    if (block.kind === 'item') parts.push(<ItemList key={at} items={alike as Item[]} depth={1} />)
    else if (block.kind === 'quote') parts.push(<Quotation key={at} lines={alike as Quote[]} />)
    else if (block.kind === 'table')
      parts.push(<WrittenTable key={at} table={block} caption={table(tables.indexOf(block) + 1)} />)
    else parts.push(<OneBlock key={at} block={block} picture={picture} />)
    at += block.kind === 'item' || block.kind === 'quote' ? alike.length : 1
  }
  return <div class="written">{parts}</div>
}

/** The blocks of one kind that stand together from a place on. */
function runFrom(blocks: readonly Block[], from: number, kind: Block['kind']): readonly Block[] {
  const end = blocks.findIndex((block, at) => at > from && block.kind !== kind)
  return blocks.slice(from, end === -1 ? undefined : end)
}

type Plain = Exclude<Block, { kind: 'table' | 'item' | 'quote' }>

function OneBlock({ block, picture }: Pick<WrittenBlocksProps, 'picture'> & { readonly block: Plain }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level as 2 | 3 | 4}` as const
      return (
        <Heading>
          <Words runs={block.runs} />
        </Heading>
      )
    }
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what may be wider than its window is scrolled by keyboard too
        <pre tabIndex={0}>{block.text}</pre>
      )
    case 'picture':
      return <>{picture(block.no)}</>
    case 'rule':
      return <hr />
    default:
      return (
        <p>
          <Words runs={block.runs} />
        </p>
      )
  }
}

/** The lines of a list; those below one, up to the next of its depth, stand in a list of their own inside it. */
function ItemList({ items, depth }: { readonly items: readonly Item[]; readonly depth: number }) {
  const groups: Item[][] = []
  for (const item of items) {
    const group = groups.at(-1)
    if (group === undefined || item.depth <= depth) groups.push([item])
    else group.push(item)
  }
  const lines = groups.map(([item, ...below], at) => (
    <li key={at}>
      <Words runs={item?.runs ?? []} />
      {below.length > 0 && <ItemList items={below} depth={depth + 1} />}
    </li>
  ))
  const first = items[0]?.no ?? null
  return first === null ? <ul>{lines}</ul> : <ol start={first}>{lines}</ol>
}

function Quotation({ lines }: { readonly lines: readonly Quote[] }) {
  return (
    <blockquote>
      {lines.map((line, at) => (
        <p key={at}>
          <Words runs={line.runs} />
        </p>
      ))}
    </blockquote>
  )
}

interface WrittenTableProps {
  readonly table: Extract<Block, { kind: 'table' }>
  readonly caption: string
}

function WrittenTable({ table, caption }: WrittenTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what may be wider than its window is scrolled by keyboard too
    <section class="table-scroll" aria-label={caption} tabIndex={0}>
      <table class="table">
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            {table.header.map((cell, at) => (
              <th key={at} scope="col">
                <Words runs={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, no) => (
            <tr key={no}>
              {row.map((cell, at) => (
                <td key={at}>
                  <Words runs={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Words({ runs }: { readonly runs: readonly Run[] }) {
  return (
    <>
      {runs.map((run, at) => (
        <Fragment key={at}>{said(run)}</Fragment>
      ))}
    </>
  )
}

function said(run: Run): ComponentChildren {
  if (run.text === '\n') return <br />
  const emphasised = run.emphasis ? <em>{run.text}</em> : run.text
  const words = run.strong ? <strong>{emphasised}</strong> : emphasised
  if (run.href === null) return words
  return (
    <a href={run.href} rel="nofollow">
      {words}
    </a>
  )
}
