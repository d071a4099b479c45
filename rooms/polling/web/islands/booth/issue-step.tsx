import { useEffect, useState } from 'preact/hooks'
import { base64url, fromBase64url } from '#kit/bytes.ts'
import type { Lang } from '#kit/korean-text.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { registrarPublic } from '#rooms/registrar/contract.ts'
import type { Election } from '#rooms/voting/core/protocol/read-manifest.ts'
import { finalizeToken, prepareToken } from '#rooms/voting/core/protocol/voter.ts'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import type { SeenVote } from '../../../contract.ts'
import { seedOf } from '../../../core/booth/recovery-code.ts'
import { type VoterRecord, withoutProof, withToken } from '../../../core/booth/voter-record.ts'
import { boothWords } from '../../../core/messages-booth.ts'
import { AppealLink } from './appeal-link.tsx'
import { askRegistrar, type BoxRefused, type RegistrarRefused, readHead } from './ask-part.ts'
import { BoothStep } from './booth-step.tsx'
import { RecoverForm } from './code-step.tsx'
import { explainBoxRefused, explainRegistrarRefused } from './explain-refusal.ts'

interface IssueStepProps {
  readonly vote: SeenVote
  readonly election: Election
  readonly record: VoterRecord
  readonly keep: (record: VoterRecord) => Promise<void>
}

/** What stands in the way of a token, and what to do about it. */
interface IssueFailed {
  readonly kind: RegistrarRefused['kind'] | BoxRefused['kind'] | 'broken-token'
  readonly sentence: string
}

/** Asks for the token, checks it in this browser, and after a recovery asks the box what it has of this key already. */
async function fetchToken({
  vote,
  election,
  record,
  lang,
}: Omit<IssueStepProps, 'keep'> & { readonly lang: Lang }): Promise<Result<VoterRecord, IssueFailed>> {
  const style = record.style ?? ''
  const failed = (kind: IssueFailed['kind'], sentence: string) => refuse({ kind, sentence })
  const prepared = prepareToken(election, style, seedOf(record.code))
  const where = { ...vote.parts, eh: record.eh }
  const input = { proof: record.proof, style, blinded: base64url(prepared.blinded) }
  const issued = await askRegistrar(where, 'issue', input, registrarPublic.issue.reply)
  if (!issued.ok) return failed(issued.refusal.kind, explainRegistrarRefused(lang, issued.refusal))
  const token = finalizeToken(election, prepared, fromBase64url(issued.value.answer))
  if (token === null) return failed('broken-token', boothWords(lang).issue.broken)
  const head = record.isRecovered ? await readHead(where, base64url(prepared.key)) : ok(null)
  if (!head.ok) return failed(head.refusal.kind, explainBoxRefused(lang, head.refusal))
  const { index, voter, salt } = issued.value
  return ok(withToken(record, base64url(token), { index, voter, salt }, head.value?.n ?? 0))
}

/** The token comes by itself; only when something is in the way does the voter do anything here. */
export function IssueStep({ vote, election, record, keep }: IssueStepProps) {
  const { lang } = usePage()
  const t = boothWords(lang).issue
  const [failed, setFailed] = useState<IssueFailed | null>(null)
  const attempt = (): void => {
    setFailed(null)
    // The screen says what goes on before the arithmetic takes the thread.
    setTimeout(async () => {
      const fetched = await fetchToken({ vote, election, record, lang })
      if (fetched.ok) await keep(fetched.value)
      else setFailed(fetched.refusal)
    })
  }
  useEffect(attempt, [record.code, record.proof])
  if (failed === null) {
    return (
      <BoothStep title={t.title} place={[1, 3]}>
        <p role="status">{t.working}</p>
      </BoothStep>
    )
  }
  if (failed.kind === 'already-issued') {
    return (
      <BoothStep title={t.elsewhereTitle} place={[1, 3]}>
        <p>{t.elsewhere}</p>
        <RecoverForm onCode={(code) => void keep({ ...record, code, isRecovered: true })} />
        <p>{t.lost}</p>
        <AppealLink voteId={vote.voteId} />
      </BoothStep>
    )
  }
  const isOver = failed.kind === 'proof-expired'
  return (
    <BoothStep title={t.title} place={[1, 3]}>
      <div role="alert">
        <Notice kind="error" title={failed.sentence} level={3} />
      </div>
      <p class="booth-actions">
        <button
          type="button"
          class="button button-primary"
          onClick={() => (isOver ? void keep(withoutProof(record)) : attempt())}
        >
          {t.retry}
        </button>
      </p>
      <AppealLink voteId={vote.voteId} />
    </BoothStep>
  )
}
