/** A field of a form as the page sends it. */
export interface FormField {
  readonly name: string
  readonly kind: 'line' | 'code' | 'prose' | 'number' | 'date' | 'choice' | 'tick' | 'hidden' | 'file'
  readonly value: string
  /** Whether the page says that it must be filled in. */
  readonly required: boolean
}

export interface PageForm {
  readonly action: string
  readonly fields: readonly FormField[]
}

const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag)
  return found === null ? null : unescaped(found[1] ?? '')
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

const kinds: Readonly<Record<string, FormField['kind']>> = {
  ...{ hidden: 'hidden', checkbox: 'tick', radio: 'tick', file: 'file', date: 'date', number: 'number' },
}

function fieldOf(tag: string, content: string): FormField | null {
  const name = attribute(tag, 'name')
  if (name === null || attribute(tag, 'disabled') !== null) return null
  const required = attribute(tag, 'required') !== null
  if (tag.startsWith('<textarea')) return { name, kind: 'prose', value: unescaped(content), required }
  if (tag.startsWith('<select')) {
    const options = [...content.matchAll(/<option[^>]*>/g)].map(([option]) => option)
    const chosen = options.find((option) => /\sselected[\s>/=]/.test(option)) ?? options[0] ?? ''
    return { name, kind: 'choice', value: attribute(chosen, 'value') ?? '', required }
  }
  const type = attribute(tag, 'type') ?? 'text'
  if (type === 'submit' || type === 'button') return null
  const numeric = attribute(tag, 'inputmode') === 'numeric'
  const once = attribute(tag, 'autocomplete') === 'one-time-code'
  const kind = once ? 'code' : (kinds[type] ?? (numeric ? 'number' : 'line'))
  return { name, kind, value: attribute(tag, 'value') ?? '', required }
}

/** The forms by which a page of ours has commands carried out, with what stands in them. */
export function formsOf(html: string): readonly PageForm[] {
  return [...html.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)].flatMap(([, tag = '', content = '']): PageForm[] => {
    const own = attribute(`<form${tag}>`, 'action')
    const others = [...content.matchAll(/<button[^>]*>/g)].map(([button]) => attribute(button, 'formaction'))
    const actions = new Set([own, ...others].flatMap((action) => (action?.includes('/do/') === true ? [action] : [])))
    const fields = [...content.matchAll(/<(?:input[^>]*>|(textarea|select)[^>]*>(.*?)<\/\1>)/gs)].flatMap(
      ([whole, , inside = '']) => fieldOf(whole.slice(0, whole.indexOf('>') + 1), inside) ?? [],
    )
    return [...actions].map((action) => ({ action, fields }))
  })
}
