import { useEffect, useState } from 'preact/hooks'
import { base64url, hex, utf8 } from '#kit/bytes.ts'
import { confirmationNumber, parsePromise } from '#rooms/voting/core/protocol/promise-receipt.ts'
import type { Election } from '#rooms/voting/core/protocol/read-manifest.ts'
import { More } from '#ui/more.tsx'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import type { SeenVote } from '../../../contract.ts'
import { hashOfLine } from '../../../core/booth/read-promise.ts'
import { receiptAddress } from '../../../core/booth/receipt-text.ts'
import {
  type Cast,
  choosingAgain,
  mayChooseAgain,
  type VoterRecord,
  withLogProof,
} from '../../../core/booth/voter-record.ts'
import { boothWords } from '../../../core/messages-booth.ts'
import { receiptWords } from '../../../core/messages-receipt.ts'
import { momentOf } from '../../booth/vote-facts.tsx'
import { readBox } from './ask-part.ts'
import { BoothStep } from './booth-step.tsx'
import { CodeShown } from './code-shown.tsx'
import { ReceiptQr } from './receipt-qr.tsx'
import type { Voter } from './use-voter.ts'

interface DoneStepProps {
  readonly vote: SeenVote
  readonly election: Election
  readonly voter: Voter
  readonly record: VoterRecord
  readonly onForget: () => void
}

/** The ballot is taken: the confirmation number, and what the voter may keep, check, change or forget. */
export function DoneStep({ vote, election, voter, record, onForget }: DoneStepProps) {
  const { lang, district } = usePage()
  const t = receiptWords(lang)
  const [isForgetting, setForgetting] = useState(false)
  const { cast } = record
  const closing = momentOf(vote.closesAt, lang)
  const now = Date.now() / 1000
  const mayAgain = now <= vote.closesAt && mayChooseAgain(election.manifest, record.lastN)
  const check = `/${district.id}/votes/${vote.voteId}/check`
  useLogProof(vote, voter, record)
  return (
    <BoothStep title={t.title}>
      <p class="booth-lead">{t.text}</p>
      {record.lastN > 1 && <p>{t.nth(record.lastN)}</p>}
      {cast === null ? <p>{t.elsewhere}</p> : <Receipt cast={cast} check={check} />}
      {mayAgain && (
        <section>
          <p>{t.againText(closing)}</p>
          <p class="booth-actions">
            <button type="button" class="button" onClick={() => void voter.keep(choosingAgain(record, true))}>
              {t.again}
            </button>
          </p>
        </section>
      )}
      <More summary={t.code}>
        <p>{t.codeText}</p>
        <CodeShown code={record.code} />
      </More>
      <More summary={t.more}>
        <ul>
          {t.moreItems.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <dl class="booth-facts">
          {cast !== null && (
            <div>
              <dt>{t.leafHash}</dt>
              <dd>
                <code>{hex(hashOfLine(cast.line))}</code>
              </dd>
            </div>
          )}
          <div>
            <dt>{t.announcement}</dt>
            <dd>
              <code>{hex(election.eh)}</code>
            </dd>
          </div>
        </dl>
      </More>
      {isForgetting ? (
        <Notice kind="warning" title={t.forget} level={3}>
          <p>{t.forgetText}</p>
          <p class="booth-actions">
            <button type="button" class="button button-danger" onClick={onForget}>
              {t.forgetSure}
            </button>
            <button type="button" class="button" onClick={() => setForgetting(false)}>
              {t.stay}
            </button>
          </p>
        </Notice>
      ) : (
        <p class="booth-actions">
          <button type="button" class="button" onClick={() => setForgetting(true)}>
            {t.forget}
          </button>
          <button type="button" class="button" onClick={() => void voter.begin(null)}>
            {t.other}
          </button>
        </p>
      )}
      <p>
        <a href={`/${district.id}/votes/${vote.voteId}`}>{boothWords(lang).backToVote}</a>
      </p>
    </BoothStep>
  )
}

/** Asks once whether the ballot stands in the log already, and keeps the proof. */
function useLogProof(vote: SeenVote, voter: Voter, record: VoterRecord): void {
  const { cast } = record
  useEffect(() => {
    if (cast === null || cast.proof !== null) return
    const place = { ...vote.parts, eh: record.eh }
    void readBox(place, `proof/${base64url(hashOfLine(cast.line))}`).then((read) => {
      if (read.ok) void voter.keep(withLogProof(record, new TextDecoder().decode(read.value)))
    })
  }, [cast?.line])
}

function Receipt({ cast, check }: { readonly cast: Cast; readonly check: string }) {
  const { lang } = usePage()
  const t = receiptWords(lang)
  const number = confirmationNumber(hashOfLine(cast.line))
  const by = parsePromise(cast.promise)?.by ?? 0
  const kept = cast.proof ?? cast.promise
  const save = (): void => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([utf8(kept)], { type: 'text/plain' }))
    link.download = t.fileName(number)
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 1000)
  }
  return (
    <>
      <dl class="booth-number-shown">
        <dt>{t.number}</dt>
        <dd>
          <code>{number}</code>
        </dd>
      </dl>
      <p>{t.numberHint}</p>
      <p>{cast.proof === null ? t.waiting(momentOf(by, lang)) : t.stands}</p>
      <More summary={t.keep}>
        <ReceiptQr text={receiptAddress(`${location.origin}${check}`, cast.promise)} label={t.qr(number)} />
        <p>{t.qrText}</p>
        <p class="booth-actions">
          <button type="button" class="button" onClick={save}>
            {t.file}
          </button>
        </p>
      </More>
      <p class="booth-actions">
        <a class="button button-secondary" href={check}>
          {t.check}
        </a>
      </p>
    </>
  )
}
