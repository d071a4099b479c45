export interface LinkRowProps {
  /** What the links have in common, for screen readers. */
  readonly label: string
  readonly links: readonly { readonly href: string; readonly label: string; readonly main?: boolean }[]
}

/** Links onward from a page or a table, shown as buttons: the data as a file, the history, the next step. */
export function LinkRow({ label, links }: LinkRowProps) {
  return (
    <ul class="link-row" aria-label={label}>
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href} class={link.main === true ? 'button button-primary' : 'button'}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  )
}
