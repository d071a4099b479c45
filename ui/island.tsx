import type { ComponentChildren } from 'preact'
import { islandScript } from './island-script.ts'
import { usePage } from './page-context.ts'

export interface IslandProps {
  /** The file name of the component in a room's `web/islands/`. */
  readonly name: string
  /** What it begins with; plain JSON, for it crosses to the browser. */
  readonly props: object
  /** What stands here without script, and until it has come. */
  readonly children: ComponentChildren
}

/** A live part of a page: the children stand here first, and the component takes their place once its script is there. */
export function Island({ name, props, children }: IslandProps) {
  const { nav: _nav, first: _first, ...page } = usePage()
  const script = islandScript()
  return (
    <>
      <div data-island={name} data-props={JSON.stringify(props)} data-page={JSON.stringify(page)}>
        {children}
      </div>
      {script !== null && <script type="module" src={script} />}
    </>
  )
}
