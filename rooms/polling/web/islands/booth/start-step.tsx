import { useState } from 'preact/hooks'
import type { Lang } from '#kit/korean-text.ts'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import type { SeenVote } from '../../../contract.ts'
import { inAppBrowser } from '../../../core/booth/in-app-browser.ts'
import { boothWords } from '../../../core/messages-booth.ts'
import { receiptWords } from '../../../core/messages-receipt.ts'
import { VoteFacts } from '../../booth/vote-facts.tsx'
import { BoothStep } from './booth-step.tsx'

interface StartStepProps {
  readonly vote: SeenVote
  readonly isLasting: boolean
  readonly isFirst: boolean
  /** Whether this browser has just forgotten a voter. */
  readonly hasForgotten: boolean
  readonly onBegin: () => void
  readonly onRecover: () => void
}

/** What this vote is, before anything is asked; and what may go wrong in this browser. */
export function StartStep({ vote, isLasting, isFirst, hasForgotten, onBegin, onRecover }: StartStepProps) {
  const { lang, district } = usePage()
  const t = boothWords(lang)
  const votes = `/${district.id}/votes/${vote.voteId}`
  const now = Date.now() / 1000
  const isOpen = now >= vote.opensAt && now <= vote.closesAt
  return (
    <BoothStep title={t.start.title} isFirst={isFirst}>
      <p role="status">{hasForgotten && receiptWords(lang).forgotten}</p>
      <InAppNotice lang={lang} />
      {!isLasting && (
        <Notice kind="warning" title={t.memoryTitle} level={3}>
          <p>{t.memoryText}</p>
        </Notice>
      )}
      <VoteFacts vote={vote} lang={lang} />
      {isOpen ? (
        <>
          <p>{t.start.steps}</p>
          <p class="booth-actions">
            <button type="button" class="button button-primary" onClick={onBegin}>
              {t.start.go}
            </button>
            <button type="button" class="button" onClick={onRecover}>
              {t.start.recover}
            </button>
          </p>
        </>
      ) : (
        <Notice kind="info" title={now < vote.opensAt ? t.notYet : t.over} level={3}>
          <p class="booth-actions">
            {now > vote.closesAt && (
              <a class="button button-secondary" href={`${votes}/check`}>
                {t.toCheck}
              </a>
            )}
            <a class="button" href={votes}>
              {t.backToVote}
            </a>
          </p>
        </Notice>
      )}
    </BoothStep>
  )
}

/** How the page is opened outside the app in which it stands. */
function InAppNotice({ lang }: { readonly lang: Lang }) {
  const t = boothWords(lang).inApp
  const [said, setSaid] = useState<'copied' | 'failed' | null>(null)
  const inside = inAppBrowser(navigator.userAgent, location.href)
  if (inside === null) return null
  const copy = (): void => {
    const copied = navigator.clipboard?.writeText(location.href) ?? Promise.reject(new Error('no clipboard'))
    copied.then(
      () => setSaid('copied'),
      () => setSaid('failed'),
    )
  }
  return (
    <Notice kind="warning" title={t.title(t.apps[inside.app])} level={3}>
      <p>{t.text}</p>
      <p class="booth-actions">
        {inside.outside !== null && (
          <a class="button button-secondary" href={inside.outside}>
            {t.open}
          </a>
        )}
        <button type="button" class="button" onClick={copy}>
          {t.copy}
        </button>
      </p>
      <p role="status">{said === 'copied' ? t.copied : said === 'failed' ? t.copyFailed : ''}</p>
      {said === 'failed' && <code>{location.href}</code>}
    </Notice>
  )
}
