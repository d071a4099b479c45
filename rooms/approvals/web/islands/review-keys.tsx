import { useEffect } from 'preact/hooks'

interface ReviewKeysProps {
  readonly previous: { readonly href: string; readonly label: string } | null
  readonly next: { readonly href: string; readonly label: string } | null
  readonly label: string
  readonly hint: string
}

/** The links to the reviews beside this one, and Alt with Page Up and Page Down to follow them. */
export function Island({ previous, next, label, hint }: ReviewKeysProps) {
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return
      const link = event.key === 'PageDown' ? next : event.key === 'PageUp' ? previous : null
      if (link === null) return
      event.preventDefault()
      location.assign(link.href)
    }
    document.addEventListener('keydown', follow)
    return () => document.removeEventListener('keydown', follow)
  }, [previous, next])
  return (
    <>
      <BesideLinks previous={previous} next={next} label={label} />
      {(previous !== null || next !== null) && <p class="field-hint">{hint}</p>}
    </>
  )
}

/** The two links alone, as they stand without script. */
export function BesideLinks({ previous, next, label }: Omit<ReviewKeysProps, 'hint'>) {
  const links = [previous, next].filter((link) => link !== null)
  if (links.length === 0) return null
  return (
    <ul class="link-row" aria-label={label}>
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href} class="button" rel={link === next ? 'next' : 'prev'}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  )
}
