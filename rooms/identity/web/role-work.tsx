import type { AccountId } from '#kit/id.ts'
import { formatDate, formatMoment, type LocalDate } from '#kit/korean-date.ts'
import type { NamedUnit } from '#kit/unit.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Form, HiddenField } from '#ui/form.tsx'
import { Island } from '#ui/island.tsx'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import type { GrantableRole } from '../core/account.ts'
import type { Enrolment } from '../core/enrolment.ts'
import { words } from '../core/messages.ts'
import { roleWords } from '../core/messages-roles.ts'
import { signInWords } from '../core/messages-sign-in.ts'
import type { PasskeysHeld } from '../core/passkey.ts'
import { roleInWords } from '../core/role-in-words.ts'
import { decideRole, type RoleProposal } from '../core/role-proposal.ts'

interface RoleWorkProps {
  readonly proposals: readonly RoleProposal[]
  readonly reviewsDue: readonly {
    readonly accountId: AccountId
    readonly role: GrantableRole
    readonly dueOn: LocalDate
  }[]
  readonly enrolments: readonly Enrolment[]
  readonly units: readonly NamedUnit[]
  /** The passkeys of each account that has any. */
  readonly passkeys: Readonly<Record<string, PasskeysHeld>>
  readonly nameOf: (accountId: string) => string
  readonly origin: string
  /** Who may decide here; null for those who only look. */
  readonly decider: AccountId | null
  readonly reviews: boolean
}

interface ActProps {
  readonly command: string
  readonly values: Readonly<Record<string, string>>
  readonly label: string
  readonly spoken: string
}

/** A button that carries out one command with what it already knows. */
function Act({ command, values, label, spoken }: ActProps) {
  const { district } = usePage()
  return (
    <Form action={`/${district.id}/do/identity/${command}`} page={`/${district.id}/accounts`}>
      {Object.entries(values).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      <button type="submit" class="button" aria-label={spoken}>
        {label}
      </button>
    </Form>
  )
}

/** What somebody may decide about a proposal: on others' they decide, their own they withdraw. */
const decisionsOf = (proposal: RoleProposal, decider: AccountId | null) =>
  (['approved', 'declined', 'withdrawn'] as const).filter(
    (decision) => decider !== null && decideRole(proposal, decision, decider).ok,
  )

/** As what a link was opened: a first one is made by one person at once, or approved by a second. */
const openedAs = ({ kind, handedOver, approvedBy }: Enrolment) =>
  kind === 'first' && (!handedOver || approvedBy !== null) ? 'first-by-two' : kind

/** What is to be done about roles: proposals that wait, roles to be looked at, links and recoveries that are open. */
export function RoleWork(props: RoleWorkProps) {
  const { lang } = usePage()
  const t = roleWords(lang)
  const s = signInWords(lang)
  const roles = words(lang).roles
  const { proposals, enrolments, units, passkeys, nameOf, origin, decider, reviews } = props
  const decides = decider !== null
  return (
    <>
      <Section title={t.proposalsTitle} id="proposals">
        {proposals.length > 0 && <p>{t.passkeysNote}</p>}
        <DataTable
          caption={t.proposalsCaption}
          rows={proposals}
          empty={t.noProposals}
          stack
          columns={[
            { key: 'account', header: t.account, rowHeader: true, cell: ({ accountId }) => nameOf(accountId) },
            { key: 'role', header: t.role, cell: (proposal) => roleInWords(proposal, units, lang) },
            { key: 'until', header: t.until, cell: ({ until }) => formatDate(until, lang) },
            { key: 'reason', header: t.reason, cell: ({ reason }) => reason },
            {
              key: 'passkeys',
              header: t.passkeys,
              cell: ({ accountId }) => {
                const held = passkeys[accountId]
                return held === undefined
                  ? t.passkeyCount(0)
                  : t.passkeysSince(held.count, formatMoment(held.latest, lang))
              },
            },
            { key: 'by', header: t.proposedBy, cell: ({ proposedBy }) => nameOf(proposedBy) },
            {
              key: 'decide',
              header: t.decide,
              cell: (proposal) =>
                decisionsOf(proposal, decider).map((decision) => {
                  const { proposalId, role, unit, accountId } = proposal
                  const label = { approved: t.approve, declined: t.decline, withdrawn: t.withdraw }[decision]
                  const spoken = t.decideLabel(label, roleInWords({ role, unit }, units, lang), nameOf(accountId))
                  const values = { proposalId, decision }
                  return <Act key={decision} command="decide-role" values={values} label={label} spoken={spoken} />
                }),
            },
          ]}
        />
      </Section>
      <Section title={t.reviewsTitle} id="reviews">
        <p>{t.reviewsLead}</p>
        <DataTable
          caption={t.reviewsCaption}
          rows={props.reviewsDue}
          empty={t.noReviews}
          stack
          columns={[
            { key: 'account', header: t.account, rowHeader: true, cell: ({ accountId }) => nameOf(accountId) },
            { key: 'role', header: t.role, cell: ({ role }) => roles[role] },
            { key: 'due', header: t.dueOn, cell: ({ dueOn }) => formatDate(dueOn, lang) },
            {
              key: 'decide',
              header: t.decide,
              cell: ({ accountId, role }) => {
                const spoken = (what: string) => t.decideLabel(what, roles[role], nameOf(accountId))
                const values = { accountId, role }
                return (
                  <>
                    {reviews && (
                      <Act command="review-role" values={values} label={t.stillNeeded} spoken={spoken(t.stillNeeded)} />
                    )}
                    {decides && (
                      <Act command="revoke-role" values={values} label={t.revoke} spoken={spoken(t.revoke)} />
                    )}
                  </>
                )
              },
            },
          ]}
        />
      </Section>
      <Section title={t.linksTitle} id="links">
        <DataTable
          caption={t.linksCaption}
          rows={enrolments}
          empty={t.noLinks}
          stack
          columns={[
            { key: 'account', header: t.account, rowHeader: true, cell: ({ accountId }) => nameOf(accountId) },
            { key: 'kind', header: t.linkKind, cell: (link) => t.linkKinds[openedAs(link)] },
            {
              key: 'reason',
              header: t.reason,
              cell: (link) => (openedAs(link) === 'first' ? '' : link.reason),
            },
            {
              key: 'by',
              header: t.openedBy,
              cell: ({ openedBy }) => (openedBy === null ? t.byOperator : nameOf(openedBy)),
            },
            { key: 'ends', header: t.linkUntil, cell: ({ endsAt }) => formatMoment(endsAt, lang) },
            {
              key: 'state',
              header: t.linkState,
              cell: ({ handedOver, enrolmentId }) => {
                if (handedOver) return t.linkHandedOver
                if (!decides) return t.linkWaits
                const input = { enrolmentId }
                return (
                  <Island
                    name="shown-once"
                    props={{ command: 'approve-recovery', input, button: t.approveRecovery, origin }}
                  >
                    <p>{s.passkeyNeedsScript}</p>
                  </Island>
                )
              },
            },
            {
              key: 'end',
              header: t.takeBack,
              cell: ({ enrolmentId, accountId }) =>
                decides && (
                  <Act
                    command="end-enrolment"
                    values={{ enrolmentId }}
                    label={t.takeBack}
                    spoken={t.takeBackLabel(nameOf(accountId))}
                  />
                ),
            },
          ]}
        />
      </Section>
    </>
  )
}
