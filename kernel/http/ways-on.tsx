import { LinkRow } from '#ui/link-row.tsx'
import { usePage } from '#ui/page-context.ts'
import { words } from '../messages.ts'

interface WaysOnProps {
  /** The page to which signing in leads back. */
  readonly stoodOn: string
}

/** Where somebody goes on who lacks a role: to sign in with another, or to look up who may do what. */
export function WaysOn({ stoodOn }: WaysOnProps) {
  const { lang, district, person } = usePage()
  const t = words(lang)
  const signIn = `/${district.id}/sign-in?then=${encodeURIComponent(stoodOn)}`
  return (
    <LinkRow
      label={t.whoElse}
      links={[
        { href: signIn, label: person === null ? t.signIn : t.signInOtherwise, main: true },
        { href: `/${district.id}/permissions`, label: t.permissionsTitle },
      ]}
    />
  )
}
