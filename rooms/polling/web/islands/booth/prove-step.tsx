import { useState } from 'preact/hooks'
import { withParticle } from '#kit/korean-text.ts'
import { readDate } from '#kit/read-date.ts'
import { registrarPublic } from '#rooms/registrar/contract.ts'
import { CodeField } from '#ui/code-field.tsx'
import { CheckboxField, type Option, RadioGroup, SelectField, TextField } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import type { SeenVote } from '../../../contract.ts'
import {
  type FieldFault,
  needsGuardian,
  type Person,
  readBelonging,
  readPerson,
} from '../../../core/booth/voter-answers.ts'
import { boothWords } from '../../../core/messages-booth.ts'
import { AppealLink } from './appeal-link.tsx'
import { askRegistrar, type RegistrarRefused } from './ask-part.ts'
import { BoothForm } from './booth-form.tsx'
import { BoothStep } from './booth-step.tsx'
import { browserNumber } from './browser-number.ts'
import { explainRegistrarRefused } from './explain-refusal.ts'
import { IdentityWays, type Returned } from './identity-ways.tsx'

interface ProveStepProps {
  readonly vote: SeenVote
  /** With what the browser came back from a provider of identities. */
  readonly returned: Returned | null
  readonly onProved: (proof: string, style: string) => void
}

type Errors = Readonly<Record<string, string>>
interface Asked {
  readonly person: Person
  readonly codeId: string
  readonly shown: string | null
}

/** Proves who the voter is: by a code sent to a telephone, or by what an identity provider says. */
export function ProveStep({ vote, returned, onProved }: ProveStepProps) {
  const { lang } = usePage()
  const t = boothWords(lang).prove
  const [asked, setAsked] = useState<Asked | null>(null)
  const [typed, setTyped] = useState<Errors>({})
  const [errors, setErrors] = useState<Errors>({})
  const [isWorking, setWorking] = useState(false)
  const [isTurnedAway, setTurnedAway] = useState(false)
  const [visit, setVisit] = useState(returned)
  const ticket = visit !== null && 'ticket' in visit ? visit.ticket : null
  const where = { registrar: vote.parts.registrar, eh: vote.eh ?? '' }
  const { eligibility } = vote

  const refused = (refusal: RegistrarRefused): void => {
    const field = fieldOfRefusal(refusal, asked !== null)
    setErrors({ [field]: explainRegistrarRefused(lang, refusal) })
    setTurnedAway(true)
  }
  const working = async (work: () => Promise<void>): Promise<void> => {
    setWorking(true)
    setErrors({})
    await work().finally(() => setWorking(false))
  }

  const askCode = (fields: Errors) => {
    setTyped(fields)
    const person = readPerson(fields, eligibility, vote.opensAt)
    if (!person.ok) return setErrors(faultSentences(lang, person.refusal, eligibility.minimumAge))
    void working(async () => {
      const { name, birth, phone } = person.value
      const answer = await askRegistrar(where, 'ask-code', { name, birth, phone }, registrarPublic['ask-code'].reply)
      if (answer.ok) setAsked({ person: person.value, ...answer.value })
      else refused(answer.refusal)
    })
  }
  const proveByCode = ({ code = '' }: Errors) => {
    if (asked === null) return
    const digits = code.replaceAll(/\D/g, '')
    if (digits === '') return setErrors({ code: t.codeMissing })
    void working(async () => {
      const { belonging, dong, guardianAgrees } = asked.person
      const input = { codeId: asked.codeId, code: digits, belonging, dong, guardianAgrees }
      const answer = await askRegistrar(where, 'prove', input, registrarPublic.prove.reply)
      if (answer.ok) return onProved(answer.value.proof, answer.value.style)
      if (answer.refusal.kind === 'code-expired') setAsked(null)
      refused(answer.refusal)
    })
  }
  const proveByTicket = (fields: Errors) => {
    setTyped(fields)
    const belongs = readBelonging(fields, eligibility)
    if (!belongs.ok) return setErrors(faultSentences(lang, belongs.refusal, eligibility.minimumAge))
    void working(async () => {
      const input = { ticket, browser: browserNumber(), ...belongs.value }
      const answer = await askRegistrar(where, 'prove-identity', input, registrarPublic['prove-identity'].reply)
      if (answer.ok) return onProved(answer.value.proof, answer.value.style)
      const { refusal } = answer
      // What the provider said is of no use any more: the ways to prove stand there again, with why.
      if (refusal.kind === 'proof-expired' || refusal.kind === 'identity-elsewhere') setVisit({ refused: refusal })
      else refused(refusal)
    })
  }

  const labels = { name: t.name, birth: t.birth, phone: t.phone, belonging: t.belonging, dong: t.dong }
  const isChild = needsGuardian(eligibility, readDate(typed['birth'] ?? ''), vote.opensAt)
  const appeal = isTurnedAway && <AppealLink voteId={vote.voteId} />
  const belongs = <BelongingFields vote={vote} typed={typed} errors={errors} withGuardian={isChild} />

  if (ticket !== null) {
    const admitsChildren = eligibility.minimumAge < 14
    return (
      <BoothStep title={t.identityTitle} place={[1, 3]}>
        <p>{t.identityText}</p>
        <BoothForm
          errors={errors}
          labels={{ ...labels, guardianAgrees: t.guardian }}
          submit={t.prove}
          isWorking={isWorking}
          onSubmit={proveByTicket}
        >
          <BelongingFields vote={vote} typed={typed} errors={errors} withGuardian={admitsChildren} />
        </BoothForm>
        {appeal}
      </BoothStep>
    )
  }
  if (asked !== null) {
    return (
      <BoothStep title={t.codeTitle} place={[1, 3]}>
        <p>{t.codeText(withParticle(asked.person.phone, '으로/로'))}</p>
        {asked.shown !== null && <Notice kind="info" title={t.shown(asked.shown)} level={3} />}
        <BoothForm
          errors={errors}
          labels={{ code: t.code }}
          submit={t.prove}
          isWorking={isWorking}
          onSubmit={proveByCode}
        >
          <CodeField name="code" label={t.code} error={errors['code']} />
        </BoothForm>
        {appeal}
        <p>
          <button type="button" class="button button-text" onClick={() => setAsked(null)}>
            {t.again}
          </button>
        </p>
      </BoothStep>
    )
  }
  const byPhone = eligibility.ways.some((way) => way !== 'identity')
  return (
    <BoothStep title={t.title} place={[1, 3]}>
      <p>{t.text}</p>
      {visit !== null && 'refused' in visit && (
        <Notice kind="error" title={explainRegistrarRefused(lang, visit.refused)} level={3} />
      )}
      {byPhone && (
        <BoothForm
          errors={errors}
          labels={{ ...labels, guardianAgrees: t.guardian }}
          submit={t.ask}
          isWorking={isWorking}
          onSubmit={askCode}
        >
          <TextField name="name" label={t.name} value={typed['name']} error={errors['name']} autoComplete="name" />
          <TextField
            name="birth"
            type="tel"
            label={t.birth}
            hint={t.birthHint}
            value={typed['birth']}
            error={errors['birth']}
            autoComplete="bday"
          />
          <TextField
            name="phone"
            type="tel"
            label={t.phone}
            hint={t.phoneHint}
            value={typed['phone']}
            error={errors['phone']}
            autoComplete="tel-national"
          />
          {belongs}
        </BoothForm>
      )}
      {appeal}
      {eligibility.ways.includes('identity') && <IdentityWays vote={vote} isOnly={!byPhone} />}
    </BoothStep>
  )
}

interface BelongingFieldsProps {
  readonly vote: SeenVote
  readonly typed: Errors
  readonly errors: Errors
  readonly withGuardian: boolean
}

/** How somebody belongs to the district: only what the vote asks for. */
function BelongingFields({ vote, typed, errors, withGuardian }: BelongingFieldsProps) {
  const { lang } = usePage()
  const { prove: t, belonging: names } = boothWords(lang)
  const { belongings, dongs } = vote.eligibility
  const options: readonly Option[] = belongings.map((value) => ({ value, label: names[value] }))
  return (
    <>
      {belongings.length > 1 && (
        <RadioGroup
          name="belonging"
          label={t.belonging}
          options={options}
          value={typed['belonging']}
          error={errors['belonging']}
        />
      )}
      {dongs.length > 0 && (
        <SelectField
          name="dong"
          label={t.dong}
          options={[{ value: '', label: t.chooseDong }, ...dongs.map(({ id, name }) => ({ value: id, label: name }))]}
          value={typed['dong'] ?? ''}
          error={errors['dong']}
        />
      )}
      {withGuardian && (
        <CheckboxField
          name="guardianAgrees"
          label={t.guardian}
          hint={t.guardianHint}
          checked={typed['guardianAgrees'] === 'on'}
          error={errors['guardianAgrees']}
        />
      )}
    </>
  )
}

/** The field beside which a refusal of the registrar stands; '' where it concerns the whole form. */
function fieldOfRefusal({ kind }: RegistrarRefused, hasCode: boolean): string {
  if (hasCode) return kind === 'code-wrong' ? 'code' : ''
  const fields: Readonly<Record<string, string>> = {
    'phone-not-read': 'phone',
    'birth-not-read': 'birth',
    'too-young': 'birth',
    'dong-needed': 'dong',
    'belonging-not-admitted': 'belonging',
    'guardian-needed': 'guardianAgrees',
  }
  return fields[kind] ?? ''
}

function faultSentences(lang: 'ko' | 'en', faults: Readonly<Record<string, FieldFault>>, age: number): Errors {
  const t = boothWords(lang).prove.faults
  const missing: Errors = { ...t.missing, ...t.choose }
  const unreadable: Errors = { birth: t.birth, phone: t.phone }
  const sentence = (field: string, fault: FieldFault): string => {
    if (fault === 'too-young') return t.young(age)
    if (fault === 'guardian-needed') return t.guardian
    return (fault === 'missing' ? missing : unreadable)[field] ?? ''
  }
  return Object.fromEntries(Object.entries(faults).map(([field, fault]) => [field, sentence(field, fault)]))
}
