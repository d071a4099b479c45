import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import type { Lang } from '#kit/korean-text.ts'
import { standInWords } from '../core/messages-stand-in.ts'

const style = `
body { max-width: 32rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.6 sans-serif; color: #1e2124; background: #fff }
label { display: block; margin-top: 1.25rem; font-weight: bold }
input { box-sizing: border-box; width: 100%; padding: .75rem; font: inherit; border: 1px solid #58616a; border-radius: .5rem }
small { color: #464c53 }
button { margin-top: 1.5rem; padding: .75rem 1.5rem; font: inherit; color: #fff; background: #256ef4; border: 0; border-radius: .5rem }
button.quiet { color: #1e2124; background: #fff; border: 1px solid #58616a }
:focus-visible { outline: 3px solid #0b50d0; outline-offset: 2px }
[role=alert] { padding: .75rem 1rem; border-left: 4px solid #bd2c0f; background: #fdefec }
`

/** What a browser may do with the page: nothing but its own style, and a form that leads back to Madang. */
export const standInPolicy = (origin: string): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    `form-action 'self' ${origin}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')

/** What was typed, kept for a second try. */
export interface TypedIdentity {
  readonly name: string
  readonly birth: string
  readonly phone: string
}

const page = (lang: Lang, body: unknown) => html`<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${standInWords(lang).title}</title>
    <style>${raw(style)}</style>
  </head>
  <body>
    <main>
      <h1>${standInWords(lang).title}</h1>
      ${body}
    </main>
  </body>
</html>`

/** The form of the stand-in; with a sentence where what was typed could not be read. */
export function standInForm(lang: Lang, state: string, typed: TypedIdentity | null) {
  const words = standInWords(lang)
  const field = (name: keyof TypedIdentity, type: string, autocomplete: string, hint: string | null) => html`
    <label for="${name}">${words[name]}</label>
    <input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" required
      value="${typed?.[name] ?? ''}" ${hint === null ? '' : raw(`aria-describedby="${name}-hint"`)} />
    ${hint === null ? '' : html`<small id="${name}-hint">${hint}</small>`}`
  return page(
    lang,
    html`<p>${words.lead}</p>
      ${typed === null ? '' : html`<p role="alert">${words.wrong}</p>`}
      <form method="post">
        <input type="hidden" name="state" value="${state}" />
        <input type="hidden" name="lang" value="${lang}" />
        ${field('name', 'text', 'name', null)} ${field('birth', 'date', 'bday', null)}
        ${field('phone', 'tel', 'tel', words.phoneHint)}
        <button name="do" value="confirm">${words.confirm}</button>
        <button class="quiet" name="do" value="stop" formnovalidate>${words.stop}</button>
      </form>`,
  )
}
