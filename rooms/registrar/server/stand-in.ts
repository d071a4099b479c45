import type { Context } from 'hono'
import { TypedIdentity } from '../adapters/stand-in-identity.ts'
import { readMobile } from '../core/person.ts'
import type { RegistrarMeans } from './means.ts'
import { standInForm, standInPolicy } from './stand-in-page.ts'

/** The page that stands in for a provider of identities, at `/stand-in/identity?state=...`: it leads back as one does. */
export async function standIn(means: RegistrarMeans, c: Context): Promise<Response> {
  if (!means.demonstration) return c.notFound()
  const sent = c.req.method === 'POST' ? await c.req.parseBody() : c.req.query()
  const word = (name: string): string => String(sent[name] ?? '')
  const lang = word('lang') === 'en' ? 'en' : 'ko'
  const state = word('state')
  const leadBack = (said: Readonly<Record<string, string>>) =>
    c.redirect(`/identity/back/stand-in?${new URLSearchParams({ state, ...said })}`, 303)
  c.header('Content-Security-Policy', standInPolicy(means.origin))
  if (c.req.method !== 'POST') return c.html(standInForm(lang, state, null))
  if (word('do') === 'stop') return leadBack({ error: 'access_denied' })
  const typed = { name: word('name'), birth: word('birth'), phone: word('phone') }
  const isRead = TypedIdentity.safeParse(typed).success && readMobile(typed.phone).ok
  return isRead ? leadBack(typed) : c.html(standInForm(lang, state, typed), 422)
}
