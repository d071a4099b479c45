import type { Ask } from '#kernel/handler.ts'
import { type Download, download } from '#kernel/page.ts'
import type { Lang } from '#kit/korean-text.ts'
import { SentFindings, writeSpreadsheet } from '../contract.ts'
import { words } from '../core/messages-page.ts'
import { placeText } from './place-text.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Makes the file that a button of the result asks for; null when what was sent makes none. */
export async function downloadOf(
  ask: Ask,
  values: Readonly<Record<string, string>>,
  lang: Lang,
): Promise<Download | null> {
  const t = words(lang)
  const name = (values['name'] ?? '').replace(/\.[^.]*$/, '').slice(0, 150)
  if (values['wanted'] === 'corrected') {
    const text = values['corrected'] ?? ''
    return download({ fileName: `${name}.txt`, contentType: 'text/plain; charset=utf-8', bytes: utf8(`\uFEFF${text}`) })
  }
  const findings = SentFindings.safeParse(parsed(values['findings'] ?? '')).data
  if (findings === undefined) return null
  const fileName = `${name} ${t.listFile}`
  if (values['wanted'] === 'json') {
    const body = JSON.stringify(findings, null, 2)
    return download({ fileName: `${fileName}.json`, contentType: 'application/json', bytes: utf8(body) })
  }
  const { columns } = t
  const sheet = {
    name: t.listFile,
    title: t.listTitle(name),
    unit: null,
    columns: [
      columns.severity,
      columns.place,
      columns.message,
      columns.stated,
      columns.computed,
      columns.fix,
      columns.rule,
    ].map((label) => ({ label, kind: 'text' as const })),
    rows: findings.map((one) => [
      t.severities[one.severity],
      placeText(one.place, lang),
      one.message[lang],
      one.stated,
      one.computed,
      one.fix,
      one.rule,
    ]),
  }
  const written = await ask(writeSpreadsheet, { format: 'xlsx', fileName, sheets: [sheet] })
  if (!written.ok) return null
  const { base64, contentType, fileName: named } = written.value
  return download({ fileName: named, contentType, bytes: Buffer.from(base64, 'base64') })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
