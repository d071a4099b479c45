import { useEffect, useMemo, useState } from 'preact/hooks'
import { base64url, fromBase64url } from '#kit/bytes.ts'
import { parseLogProof } from '#rooms/voting/core/protocol/log-proof.ts'
import { confirmationNumber, isConfirmationNumber } from '#rooms/voting/core/protocol/promise-receipt.ts'
import { purePrimitives } from '#rooms/voting/core/protocol/pure-primitives.ts'
import type { Election } from '#rooms/voting/core/protocol/read-manifest.ts'
import { ballotKey } from '#rooms/voting/core/protocol/voter.ts'
import { TextArea } from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import { readReceipt } from '../../../core/booth/examine-receipt.ts'
import { hashOfLine, readPromise } from '../../../core/booth/read-promise.ts'
import { ballotIn, receiptIn } from '../../../core/booth/receipt-text.ts'
import { seedOf } from '../../../core/booth/recovery-code.ts'
import type { VoterRecord } from '../../../core/booth/voter-record.ts'
import { boothWords } from '../../../core/messages-booth.ts'
import { checkWords } from '../../../core/messages-check.ts'
import { readHead } from './ask-part.ts'
import { BoothForm } from './booth-form.tsx'
import { BoothStep } from './booth-step.tsx'
import { type Checked, type CheckedThing, checkBallotOf } from './check-ballot.ts'
import { CheckHeads } from './check-heads.tsx'
import { CheckIssued } from './check-issued.tsx'
import { CheckResult } from './check-result.tsx'
import { RecoverForm } from './code-step.tsx'
import { explainBoxRefused } from './explain-refusal.ts'
import { type BoothProps, electionOf } from './seen-election.ts'
import { openVoterStore } from './voter-store.ts'

type Errors = Readonly<Record<string, string>>

/** Checks a ballot in the browser: of this browser's store, of a receipt, or of a recovery code. */
export function CheckVote({ vote }: BoothProps) {
  const { lang } = usePage()
  const t = checkWords(lang)
  const election = useMemo(() => electionOf(vote), [vote])
  const [kept, setKept] = useState<readonly VoterRecord[]>([])
  const [thing, setThing] = useState<CheckedThing | null>(null)
  const [checked, setChecked] = useState<Checked | null>(null)
  const [errors, setErrors] = useState<Errors>({})
  const [codeError, setCodeError] = useState<string | null>(null)

  const check = async (of: CheckedThing, with_: Election): Promise<void> => {
    setThing(of)
    setChecked(null)
    setChecked(await checkBallotOf(vote, with_, of))
  }
  const takeReceipt = (typed: string): void => {
    if (election === null) return
    const leaf = ballotIn(typed)
    const text = receiptIn(typed)
    const ofText = text === null ? null : readReceipt(election, purePrimitives, text)
    const brought = leaf === null ? ofText : { leaf, promise: null, proof: null }
    const wrong = isConfirmationNumber(typed) ? t.receiptOnlyNumber : t.receiptWrong
    if (brought === null) setErrors({ receipt: typed.trim() === '' ? t.receiptMissing : wrong })
    else void check({ ...brought, line: null }, election)
  }
  const takeCode = async (code: string): Promise<void> => {
    if (election === null) return
    setCodeError(null)
    const key = base64url(ballotKey(election, seedOf(code)).key)
    const head = await readHead({ ...vote.parts, eh: vote.eh ?? '' }, key)
    if (!head.ok) setCodeError(explainBoxRefused(lang, head.refusal))
    else if (head.value === null) setCodeError(t.noBallot)
    else await check({ leaf: fromBase64url(head.value.leaf), promise: null, proof: null, line: null }, election)
  }
  useEffect(() => {
    void openVoterStore(vote.eh ?? '').then(async (store) => setKept(await store.list()))
    if (/^#(receipt|ballot)=/.test(location.hash)) {
      takeReceipt(location.href)
      history.replaceState(null, '', location.pathname + location.search)
    }
  }, [])
  if (election === null) return <Notice kind="error" title={boothWords(lang).manifestBroken} />
  if (thing !== null) {
    return (
      <CheckResult
        vote={vote}
        election={election}
        checked={checked}
        onAgain={() => void check(thing, election)}
        onAnother={() => {
          setThing(null)
          setErrors({})
        }}
      />
    )
  }
  const cast = kept.flatMap((record) => (record.cast === null ? [] : [record.cast]))
  return (
    <BoothStep title={t.title} isFirst>
      <p>{t.text}</p>
      {cast.length > 0 && (
        <>
          <h3>{t.here}</h3>
          <p class="booth-actions">
            {cast.map(({ line, promise, proof }) => (
              <button
                key={line}
                type="button"
                class="button button-primary"
                onClick={() =>
                  void check(
                    {
                      leaf: hashOfLine(line),
                      promise: readPromise(election.manifest, purePrimitives, promise),
                      proof: parseLogProof(proof ?? ''),
                      line,
                    },
                    election,
                  )
                }
              >
                {t.hereOf(confirmationNumber(hashOfLine(line)))}
              </button>
            ))}
          </p>
        </>
      )}
      <ReceiptForm errors={errors} onReceipt={takeReceipt} />
      <More summary={t.byCode} open={codeError !== null}>
        {codeError !== null && (
          <div role="alert">
            <Notice kind="error" title={codeError} level={3} />
          </div>
        )}
        <RecoverForm onCode={(code) => void takeCode(code)} />
      </More>
      <CheckIssued vote={vote} election={election} records={kept} />
      <CheckHeads vote={vote} election={election} />
    </BoothStep>
  )
}

interface ReceiptFormProps {
  readonly errors: Errors
  readonly onReceipt: (text: string) => void
}

/** A receipt as text, or as the file that was saved: it is read here and sent nowhere. */
function ReceiptForm({ errors, onReceipt }: ReceiptFormProps) {
  const t = checkWords(usePage().lang)
  return (
    <>
      <h3>{t.receipt}</h3>
      <p class="field">
        <label class="field-label" for="receipt-file">
          {t.file}
        </label>
        <span class="field-hint" id="receipt-file-hint">
          {t.fileHint}
        </span>
        <input
          id="receipt-file"
          class="input"
          type="file"
          accept=".txt,.tlog-proof,text/plain"
          aria-describedby="receipt-file-hint"
          onChange={(event) => void event.currentTarget.files?.[0]?.text().then(onReceipt)}
        />
      </p>
      <BoothForm
        errors={errors}
        labels={{ receipt: t.receiptText }}
        submit={t.byReceipt}
        onSubmit={({ receipt = '' }) => onReceipt(receipt)}
      >
        <TextArea name="receipt" label={t.receiptText} hint={t.receiptHint} error={errors['receipt']} rows={4} />
      </BoothForm>
    </>
  )
}
