import type { Context } from 'hono'
import { permits } from '#kit/actor.ts'
import { explainFields, explainRefusal } from '../explain.ts'
import type { Sender } from '../file-keeper.ts'
import { readFormValues } from '../form-values.ts'
import type { AnyRefusal, CommandHandler } from '../handler.ts'
import type { Arrival, RefusedForm, SentFile } from '../page.ts'
import { runCommand } from '../run-command.ts'
import { addressOf } from './address-of.ts'
import { readEffectiveOn } from './api.ts'
import { changeBookmarks } from './bookmark-cookie.ts'
import { filesInForm, holdFormFiles, type SentTexts } from './form-files.ts'
import { networkOf } from './network-of.ts'
import type { ServerParts } from './parts.ts'
import { leaveWord } from './said-cookie.ts'
import { changeSession } from './session-cookie.ts'
import type { Visit } from './visit.ts'

export type FormTaken = { done: true; next: string } | { done: false; form: RefusedForm; page: string | null }

/**
 * Takes a form sent to a command. Fields that begin with an underscore are the form's own: `_csrf`, `_page` (where it
 * stands, to be shown again when refused), `_then` (where to go when done), `_key` and `_effectiveOn`.
 */
export async function takeForm(parts: ServerParts, visit: Visit, c: Context, name: string): Promise<FormTaken | null> {
  const handler = parts.house.commands.get(name)
  if (handler === undefined) return null
  const { texts: sent, files } = await readTexts(c)
  const values = Object.fromEntries(Object.entries(sent).filter(([field]) => !field.startsWith('_')))
  const asOfItsOwn = visit.signedIn === null || sent['_csrf'] === visit.signedIn.csrf
  const { files: field, permission } = handler.contract
  if (field === undefined || !asOfItsOwn || !permits(permission, visit.actor))
    return carryOutFor({ parts, visit, c }, handler, { sent, values, asOfItsOwn })
  const held = await holdFormFiles(parts, senderOf({ parts, visit, c }), { field, visit, sent: { texts: sent, files } })
  const { refused } = held
  return carryOutFor({ parts, visit, c }, handler, { sent, values: held.values, asOfItsOwn, refused })
}

const senderOf = ({ parts, visit, c }: Request): Sender => ({
  actor: visit.actor,
  now: parts.clock(),
  from: networkOf(addressOf(parts.proxies)(c)),
})

/** Carries out what a page asks for when a browser comes back to it from elsewhere. */
export async function takeArrival(parts: ServerParts, visit: Visit, c: Context, arrival: Arrival): Promise<FormTaken> {
  const handler = parts.house.commands.get(arrival.carriesOut.name)
  if (handler === undefined) throw new Error(`No handler is mounted for the command ${arrival.carriesOut.name}.`)
  const sent = { _page: arrival.page, _then: ownPath(visit, arrival.leadsTo) ?? `/${visit.district.id}` }
  return carryOutFor({ parts, visit, c }, handler, { sent, values: arrival.values, asOfItsOwn: true })
}

interface Request {
  readonly parts: ServerParts
  readonly visit: Visit
  readonly c: Context
}

interface Asked {
  /** All fields, with those that are the form's own. */
  readonly sent: Readonly<Record<string, string | undefined>>
  readonly values: Readonly<Record<string, string>>
  /** Whether the session's own page asked, not another site's. */
  readonly asOfItsOwn: boolean
  /** A sentence for each of its files that was not taken: then nothing is carried out. */
  readonly refused?: readonly string[]
}

async function carryOutFor(
  { parts, visit, c }: Request,
  handler: CommandHandler,
  { sent, values, asOfItsOwn, refused: notTaken = [] }: Asked,
): Promise<FormTaken> {
  const { name, files: field } = handler.contract
  const sender = senderOf({ parts, visit, c })
  const refused = async (refusal: AnyRefusal, fieldErrors?: RefusedForm['fieldErrors']): Promise<FormTaken> => ({
    done: false,
    page: ownPath(visit, sent['_page']),
    form: {
      files: field === undefined ? [] : await filesInForm(parts, sender, { field, values }),
      command: name,
      values: { ...values, ...(sent['_effectiveOn'] === undefined ? {} : { _effectiveOn: sent['_effectiveOn'] }) },
      refusal,
      leadsTo: ownPath(visit, sent['_then']) ?? undefined,
      key: sent['_key'],
      sentence: explainRefusal(parts.house, name.split('.')[0] ?? '', refusal, visit.display.lang),
      fieldErrors:
        fieldErrors ??
        atSentFields(explainFields(parts.house, name.split('.')[0] ?? '', refusal, visit.display.lang), values),
    },
  })
  if (!asOfItsOwn) return refused({ kind: 'form-too-old' })
  if (field !== undefined && notTaken.length > 0)
    return refused({ kind: 'files-refused' }, { [field]: notTaken.join(' ') })
  const effectiveOn = readEffectiveOn(sent['_effectiveOn'])
  if (!effectiveOn.ok) return refused(effectiveOn.refusal)
  const outcome = await runCommand(parts.means, {
    handler,
    actor: visit.actor,
    input: readFormValues(handler.contract.input, values),
    now: sender.now,
    effectiveOn: effectiveOn.value,
    key: sent['_key'] === '' ? undefined : sent['_key']?.slice(0, 200),
    from: sender.from,
  })
  if (!outcome.ok) return refused(outcome.refusal)
  changeSession(parts, visit.district.id, c, outcome.value.session)
  changeBookmarks(parts, visit.district.id, c, outcome.value.bookmark)
  const stays = outcome.value.fellShort === true ? ownPath(visit, sent['_page']) : null
  if (stays !== null) return { done: true, next: stays }
  const next = ownPath(visit, sent['_then']) ?? ownPath(visit, sent['_page']) ?? `/${visit.district.id}`
  leaveWord(parts, visit, c, name, next)
  return { done: true, next }
}

/** What is wrong inside of what one field sends as a text (of a list typed in one line, perhaps) stands at that field. */
export function atSentFields(
  errors: RefusedForm['fieldErrors'],
  values: RefusedForm['values'],
): RefusedForm['fieldErrors'] {
  const fieldOf = (path: string): string => {
    if (path in values) return path
    const keys = path.split('.')
    const above = keys.map((_key, at) => keys.slice(0, keys.length - at).join('.')).find((one) => one in values)
    return above ?? path
  }
  return Object.fromEntries(Object.entries(errors).map(([path, sentence]) => [fieldOf(path), sentence]))
}

/** The texts of a form, of a name that stands twice the last, and its files by field; an empty file field holds none. */
async function readTexts(c: Context): Promise<SentTexts> {
  const texts: Record<string, string> = {}
  const files: Record<string, readonly SentFile[]> = {}
  for (const [field, sent] of Object.entries(await c.req.parseBody({ all: true }))) {
    const all = Array.isArray(sent) ? sent : [sent]
    const text = all.findLast((one) => typeof one === 'string')
    if (text !== undefined) texts[field] = text
    const chosen = all.filter((one) => one instanceof File && one.size > 0) as readonly File[]
    files[field] = await Promise.all(
      chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    )
  }
  return { texts, files }
}

/** An address inside this district, or null: a form never sends anyone elsewhere. */
export function ownPath(visit: Visit, path: string | undefined): string | null {
  if (path === undefined || !URL.canParse(path, 'http://own.invalid')) return null
  const url = new URL(path, 'http://own.invalid')
  const inside = url.pathname === `/${visit.district.id}` || url.pathname.startsWith(`/${visit.district.id}/`)
  return url.host === 'own.invalid' && inside ? url.pathname + url.search : null
}
