import type { Context } from 'hono'
import { z } from 'zod'
import { readMobile } from '../core/person.ts'
import type { RegistrarMeans } from './means.ts'
import { standInForm, standInLost, standInPolicy } from './stand-in-page.ts'

const Typed = z.object({ name: z.string().trim().min(1).max(40), birth: z.iso.date() })

/**
 * The page that stands in for a provider of identities, at `/stand-in/identity?back=ADDRESS`: an address of Madang, to which
 * the browser is sent back with `#ticket=...`, which no server sees.
 */
export async function standIn(means: RegistrarMeans, c: Context): Promise<Response> {
  if (means.standIn === null) return c.notFound()
  const sent = c.req.method === 'POST' ? await c.req.parseBody() : c.req.query()
  const word = (name: string): string => String(sent[name] ?? '')
  const lang = word('lang') === 'en' ? 'en' : 'ko'
  c.header('Content-Security-Policy', standInPolicy(means.origin))
  const back = URL.parse(word('back'))
  if (back?.origin !== means.origin) return c.html(standInLost(lang), 400)
  if (c.req.method !== 'POST') return c.html(standInForm(lang, back.href, null))
  const typed = { name: word('name'), birth: word('birth'), phone: word('phone') }
  const read = Typed.safeParse(typed)
  const phone = readMobile(typed.phone)
  if (!read.success || !phone.ok) return c.html(standInForm(lang, back.href, typed), 422)
  const ticket = means.standIn({ ...read.data, phone: phone.value }, Math.floor(means.clock() / 1000))
  back.hash = `ticket=${ticket}`
  return c.redirect(back.href, 303)
}
