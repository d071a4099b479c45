import type { Ask } from '#kernel/handler.ts'
import type { SentForm } from '#kernel/page.ts'
import { type Download, page } from '#kernel/page.ts'
import type { Lang } from '#kit/korean-text.ts'
import { Frame } from '#ui/frame.tsx'
import { Notice } from '#ui/notice.tsx'
import { checkDocument } from '../contract.ts'
import { explainRefusal } from '../core/messages.ts'
import { words } from '../core/messages-page.ts'
import { mayCheckDocument } from '../core/permissions.ts'
import { CheckForm, Explanations } from './check-form.tsx'
import { CheckResult } from './check-result.tsx'
import { downloadOf } from './downloads.ts'

/** 검산: takes a document by paste, file or drop, and shows it with what is wrong in it marked. It keeps nothing. */
export const checkPage = page({
  path: '/check',
  permission: mayCheckDocument,
  takes: 'post',
  database: 'none',
  async render({ ask, actor, lang, sent }) {
    const t = words(lang)
    const here = `/${actor.districtId}/check`
    if (sent === null) {
      return (
        <Frame title={t.title} crumbs={[]} lead={t.lead}>
          <CheckForm here={here} lang={lang} />
          <Explanations here={here} lang={lang} />
        </Frame>
      )
    }
    const wanted = await wantedDownload(ask, sent, lang)
    if (wanted !== null) return wanted
    const answer = await ask(checkDocument, documentIn(sent, t.pasted))
    if (answer.ok) {
      return (
        <Frame title={t.resultOf(answer.value.name)} crumbs={[{ href: here, label: t.title }]}>
          <CheckResult checked={answer.value} here={here} lang={lang} />
        </Frame>
      )
    }
    const sentence = explainRefusal(answer.refusal, lang)
    if (sentence === null) return answer
    return (
      <Frame title={t.title} crumbs={[]} lead={t.lead}>
        <Notice kind="error" title={t.unread}>
          <p>{sentence}</p>
          {sent.files['file'] !== undefined && <p>{t.fileAgain}</p>}
          {sent.values['text']?.trim() && <p>{t.textKept}</p>}
        </Notice>
        <CheckForm here={here} lang={lang} text={sent.values['text']} html={sent.values['html']} />
        <Explanations here={here} lang={lang} />
      </Frame>
    )
  },
})

/** What was sent to be checked: the file when there is one, else the table that was pasted, else the text. */
function documentIn({ values, files }: SentForm, pasted: string) {
  const { file } = files
  if (file !== undefined) {
    const name = file.name.trim().slice(-255)
    return { name: name === '' ? pasted : name, base64: Buffer.from(file.bytes).toString('base64') }
  }
  const html = values['html'] ?? ''
  return { name: pasted, text: html.trim() === '' ? (values['text'] ?? '') : html }
}

async function wantedDownload(ask: Ask, { values }: SentForm, lang: Lang): Promise<Download | null> {
  return values['wanted'] === undefined ? null : downloadOf(ask, values, lang)
}
