import type { Browser, FoundForm, Shown } from './browsing.ts'
import { bodyOf } from './browsing.ts'
import { type FormField, formsOf } from './forms-of.ts'
import { takesUnfinished } from './without-form.ts'

const typedKinds: readonly FormField['kind'][] = ['line', 'prose', 'number', 'code']
/** The place of a row among others is no word of anybody's: the page numbers the rows anew. */
const isTyped = ({ kind, name }: FormField): boolean => typedKinds.includes(kind) && !name.endsWith('.order')

/** Whether there is something to type in a form, so that something unfit can be typed. */
export const takesWords = ({ fields }: FoundForm): boolean => fields.some(isTyped)

/** What the command takes, as far as a form has to do with it. */
export interface Takes {
  /** The most letters that a field takes. */
  readonly most: (name: string) => number
  /** Whether a field is one of a few words, so that another word would be no id. */
  readonly isOneOf: (name: string) => boolean
}

/** What is typed, by field: words of its own in each line, letters where a number belongs, one line too long to be taken. */
function typedInto(fields: readonly FormField[], { most }: Takes): Readonly<Record<string, string>> {
  const unfit = fields.some(({ kind }) => kind === 'number')
  const last = fields.findLastIndex(({ kind }) => kind === 'line' || kind === 'prose')
  const typed = fields.flatMap((field, at): [string, string][] =>
    isTyped(field) ? [[field.name, `적은${at}말${!unfit && at === last ? 'a'.repeat(most(field.name)) : ''}`]] : [],
  )
  return Object.fromEntries(typed)
}

/** What came of a form that was sent: refused or taken, and what is wrong with how it was refused. */
export interface Sent {
  readonly refused: boolean
  readonly faults: readonly string[]
}

/** Sends a form with what cannot be taken typed into it. */
export async function sendUnfit(browser: Browser, form: FoundForm, takes: Takes): Promise<Sent> {
  const typed = typedInto(form.fields, takes)
  return judged(await browser.send(form.action, bodyOf(form, typed)), form, typed)
}

/** Sends a form without what must be filled in; null where nothing must be. (A day of effect left out is today.) */
export async function sendBlank(browser: Browser, form: FoundForm): Promise<Sent | null> {
  const needed = form.fields.filter(
    (field) => field.required && !field.name.startsWith('_') && (isTyped(field) || field.kind === 'date'),
  )
  if (needed.length === 0) return null
  const blank = Object.fromEntries(needed.map(({ name }) => [name, '']))
  const sent = judged(await browser.send(form.action, bodyOf(form, blank)), form, {})
  return sent.refused || takesUnfinished.includes(form.command)
    ? sent
    : { ...sent, faults: [...sent.faults, 'takes a blank where it says that it needs words'] }
}

/** Sends a form with words that its contract takes and its rules refuse, because of one field. */
export async function sendAgainstRules(
  browser: Browser,
  form: FoundForm,
  { typed, field }: { readonly typed: Readonly<Record<string, string>>; readonly field: string },
): Promise<Sent> {
  const shown = await browser.send(form.action, bodyOf(form, typed))
  const sent = judged(shown, form, typed)
  const tags = [...shown.html.matchAll(/<(?:input|textarea|select)[^<>]*>/g)].map(([tag]) => tag)
  const isWrong = tags.some((tag) => tag.includes(`name="${field}"`) && tag.includes('aria-invalid="true"'))
  return isWrong ? sent : { ...sent, faults: [...sent.faults, `does not say that ${field} is at fault`] }
}

const ofDay = /^\d{4}-\d\d-\d\d$/

/** Sends a form as it stands, but about things that are not there: every letter of their ids another one. */
export async function sendElsewhere(browser: Browser, form: FoundForm, { isOneOf }: Takes): Promise<Sent> {
  const elsewhere = form.fields.flatMap(({ name, kind, value }): [string, string][] => {
    if (name.startsWith('_') || kind === 'tick' || kind === 'file' || isOneOf(name)) return []
    if (ofDay.test(value)) return [[name, '1999-01-01']]
    if (/^\d{4}$/.test(value)) return [[name, '1']]
    if (/^[[{]/.test(value)) return [[name, '[]']]
    return [[name, value.replaceAll(/[a-z]/g, 'z').replaceAll(/[A-Z]/g, 'Z')]]
  })
  const sent = judged(await browser.send(form.action, bodyOf(form, Object.fromEntries(elsewhere))), form, {})
  // What is wrong is hidden, or gone: there is no field to lead to.
  return { ...sent, faults: sent.faults.filter((fault) => !/without a link|leads to|beside it/.test(fault)) }
}

function judged({ status, html }: Shown, form: FoundForm, typed: Readonly<Record<string, string>>): Sent {
  if (status < 400) return { refused: false, faults: [] }
  if (status >= 500) return { refused: true, faults: [`fails (${status})`] }
  const sentence = /class="notice notice-error[^>]*>.*?[가-힣]/s.test(html) ? [] : ['has no sentence']
  return { refused: true, faults: [...sentence, ...faultsOfSummary(html), ...lostWords({ status, html }, form, typed)] }
}

/** The links of the summary that lead nowhere, or to a field that does not say what is wrong with it. */
function faultsOfSummary(html: string): readonly string[] {
  const summary = /id="error-summary".*?<\/div><\/div>/s.exec(html)?.[0] ?? ''
  const items = [...summary.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item = '']) => item)
  return items.flatMap((item) => {
    const to = /href="#([^"]+)"/.exec(item)?.[1]
    if (to === undefined) return [`says without a link: ${item.slice(0, 60)}`]
    const tag = new RegExp(`<[^<>]*\\sid="${escaped(to)}"[^<>]*>`).exec(html)?.[0]
    if (tag === undefined) return [`leads to #${to}, which is not there`]
    return faultsOfField(html, tag, to)
  })
}

/** A field that is at fault is invalid and described by its sentence; the first of a group leaves that to the group. */
function faultsOfField(html: string, tag: string, id: string): readonly string[] {
  const sentence = new RegExp(`id="${escaped(id)}-error"[^>]*>.*?[가-힣].*?</p>`, 's').test(html)
  if (!sentence) return [`#${id} has no sentence beside it`]
  const group = tag.includes('type="radio"')
    ? [...html.matchAll(/<fieldset[^>]*>/g)].map(([one]) => one).find((one) => one.includes(`${id}-error`))
    : tag
  if (group === undefined || !group.includes('aria-invalid="true"')) return [`#${id} is not said to be invalid`]
  return new RegExp(`aria-describedby="[^"]*${escaped(id)}-error`).test(group) ? [] : [`#${id} is not described`]
}

/** What was typed and does not stand in its field again, in the one form that it was typed into. */
function lostWords(
  { status, html }: Shown,
  form: FoundForm,
  typed: Readonly<Record<string, string>>,
): readonly string[] {
  const again = formsOf(html).filter(({ action }) => action === form.action)
  const secret = new Set(form.fields.flatMap(({ name, kind }) => (kind === 'code' ? [name] : [])))
  return Object.entries(typed).flatMap(([name, words]) => {
    if (secret.has(name)) return []
    const holds = again.filter(({ fields }) => fields.some((field) => field.name === name && field.value === words))
    if (holds.length === 1) return []
    if (holds.length > 1) return [`shows what was typed into ${name} in ${holds.length} forms`]
    if (!html.includes(words)) return [`loses ${name}`]
    // Who may not send it at all is shown what was typed, to sign in and send it again.
    return status === 401 || status === 403 ? [] : [`shows what was typed into ${name} outside its field`]
  })
}

const escaped = (text: string): string => text.replaceAll(/[^\w-]/g, '\\$&')
