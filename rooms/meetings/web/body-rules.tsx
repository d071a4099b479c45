import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { seeBody } from '#rooms/organization/contract.ts'
import type { Body } from '#rooms/organization/core/body.ts'
import { words } from '#rooms/organization/core/messages.ts'
import { neededInFavour } from '#rooms/organization/core/quorum.ts'
import type { TermRule } from '#rooms/organization/core/seat.ts'
import type { Strength } from '#rooms/organization/core/strength.ts'
import { type KeyFact, KeyFacts } from '#ui/key-facts.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'

interface BodyFactsProps {
  readonly seen: ReplyOf<typeof seeBody>
  readonly home: string
  readonly lang: Lang
}

/** What a body is for, where it belongs, and its other names. */
export function BodyFacts({ seen, home, lang }: BodyFactsProps) {
  const t = words(lang)
  const { body, parent, children } = seen
  const link = ({ id, name }: Body) => (
    <a key={id} href={`${home}/bodies/${id}`}>
      {name}
    </a>
  )
  const facts: readonly (KeyFact | null)[] = [
    parent === null ? null : { label: t.parent, value: link(parent) },
    children.length === 0
      ? null
      : { label: t.partsOf, value: children.flatMap((one, at) => [at > 0 && ', ', link(one)]) },
    body.duties === null ? null : { label: t.duties, value: body.duties },
    body.vision === null ? null : { label: t.vision, value: body.vision },
    body.aliases.length === 0 ? null : { label: t.otherNames, value: body.aliases.join(', ') },
    { label: t.maxSeats, value: sizeOf(body, lang) },
    body.rules.basis === null ? null : { label: t.basis, value: body.rules.basis },
  ]
  return <KeyFacts facts={facts.filter((fact) => fact !== null)} />
}

function sizeOf({ rules }: Body, lang: Lang): string {
  const t = words(lang)
  return rules.sizeText ?? (rules.maxSeats === null ? t.notStated : t.peopleCount(rules.maxSeats))
}

interface BodyRulesProps {
  readonly body: Body
  readonly strength: Strength
  readonly lang: Lang
}

/** The rules by which a body meets; behind them, the arithmetic of the day. */
export function BodyRulesSection({ body, strength, lang }: BodyRulesProps) {
  const t = words(lang)
  const { opens, resolves, regularPerYear, extraordinaryShare: share, chairMayCall, terms } = body.rules
  const rules = [
    ...(opens === null ? [] : [t.majorityOfEnrolled]),
    ...(resolves === null ? [] : [t.majorityOfPresent]),
    ...(regularPerYear === null ? [] : [`${t.regularPerYear}: ${regularPerYear}`]),
    ...(chairMayCall ? [t.chairCalls] : []),
    ...(share === null ? [] : [t.extraordinary(share.n, share.d)]),
  ]
  return (
    <Section title={t.rules}>
      {rules.length === 0 ? (
        <p>{t.notStated}</p>
      ) : (
        <ul>
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      )}
      {strength.seats > 0 && (
        <More>
          {strength.opensWith !== null && <p>{t.quorumSteps(strength.enrolled, strength.opensWith)}</p>}
          {resolves !== null && strength.opensWith !== null && (
            <p>{t.favourSteps(strength.opensWith, neededInFavour(strength.opensWith))}</p>
          )}
          {share !== null && strength.callersNeeded !== null && (
            <p>{t.callerSteps(share.n, share.d, strength.enrolled, strength.callersNeeded)}</p>
          )}
          <p>{t.termRules}</p>
          <ul>
            {terms.map(({ seatKind, rule }) => (
              <li key={seatKind}>{`${t.seatKinds[seatKind]}: ${termText(rule, lang)}`}</li>
            ))}
            <li>{t.noTerm}</li>
          </ul>
        </More>
      )}
    </Section>
  )
}

function termText(rule: TermRule, lang: Lang): string {
  const t = words(lang)
  if (rule.kind === 'years') return t.termYears(rule.years, rule.renewals)
  return rule.kind === 'own-office' ? t.ownOffice : t.whileInPost
}
