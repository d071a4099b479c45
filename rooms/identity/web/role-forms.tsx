import type { RefusedForm } from '#kernel/page.ts'
import type { AccountId } from '#kit/id.ts'
import type { NamedUnit } from '#kit/unit.ts'
import { DateField, Form, HiddenField, SelectField, SubmitButton, TextField } from '#ui/form.tsx'
import { Island } from '#ui/island.tsx'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import { proposeRole } from '../contract-roles.ts'
import { openRecovery } from '../contract-sign-in.ts'
import { type Account, grantableRoles } from '../core/account.ts'
import { words } from '../core/messages.ts'
import { roleWords } from '../core/messages-roles.ts'
import { signInWords } from '../core/messages-sign-in.ts'
import { wholeDistrict, writeUnit } from '../core/role-unit.ts'

interface RoleFormsProps {
  readonly accounts: readonly Account[]
  /** How an account is let in next: by one person's link, by one that two open, or by a recovery. */
  readonly letInBy: (accountId: AccountId) => 'first' | 'first-by-two' | 'recovery'
  /** The departments and subcommittees for which a role may be held. */
  readonly units: readonly NamedUnit[]
  readonly form: RefusedForm | null
  readonly origin: string
  /** A new id for each form and button. */
  readonly newId: (kind: string) => string
}

/** The administrators' forms: propose a role, let somebody in for the first time, alone or by two, open a recovery. */
export function RoleForms({ accounts, letInBy, units, form, origin, newId }: RoleFormsProps) {
  const { lang, district } = usePage()
  const t = roleWords(lang)
  const home = `/${district.id}`
  const standing = accounts.filter(({ destroyedOn }) => destroyedOn === null)
  const option = (one: Account) => ({ value: one.accountId, label: one.displayName ?? one.accountId })
  const lettingIn = (way: ReturnType<typeof letInBy>) => standing.filter(({ accountId }) => letInBy(accountId) === way)
  const without = lettingIn('first')
  const roles = words(lang).roles
  const propose = fieldsOf('propose-role', form?.command === proposeRole.name ? form : null)
  return (
    <>
      <Section title={t.proposeTitle} id="propose">
        <p>{t.proposeLead}</p>
        <Form action={`${home}/do/identity/propose-role`} page={`${home}/accounts`} then={`${home}/accounts#proposals`}>
          <HiddenField name="proposalId" value={newId('role')} />
          <SelectField {...propose('accountId', t.account)} required options={standing.map(option)} />
          <SelectField
            {...propose('role', t.role)}
            required
            options={grantableRoles.map((value) => ({ value, label: roles[value] }))}
          />
          <SelectField
            {...propose('unit', t.unit)}
            hint={t.unitHint}
            options={[
              { value: '', label: t.unitNotSaid },
              { value: wholeDistrict, label: t.wholeDistrict },
              ...units.map((unit) => ({ value: writeUnit(unit), label: unit.name })),
            ]}
          />
          <DateField {...propose('until', t.until)} hint={t.untilHint} required />
          <TextField {...propose('reason', t.reason)} required maxLength={300} />
          <SubmitButton>{t.propose}</SubmitButton>
        </Form>
      </Section>
      {without.length > 0 && (
        <Section title={t.inviteTitle} id="invite">
          <p>{t.inviteLead}</p>
          {without.map((account) => (
            <div key={account.accountId}>
              <strong>{account.displayName}</strong>
              <Island
                name="shown-once"
                props={{
                  command: 'invite',
                  input: { accountId: account.accountId, enrolmentId: newId('enrolment') },
                  button: `${account.displayName}: ${t.invite}`,
                  origin,
                }}
              >
                <p>{signInWords(lang).passkeyNeedsScript}</p>
              </Island>
            </div>
          ))}
        </Section>
      )}
      <ByTwoForm way="first-by-two" choices={lettingIn('first-by-two').map(option)} form={form} newId={newId} />
      <ByTwoForm way="recovery" choices={lettingIn('recovery').map(option)} form={form} newId={newId} />
    </>
  )
}

/** The fields of a form, with what was typed into it and what was wrong when it was refused. */
const fieldsOf = (id: string, refused: RefusedForm | null) => (name: string, label: string) => ({
  ...{ name, label, id: `${id}-${name}`, error: refused?.fieldErrors[name], value: refused?.values[name] },
})

interface ByTwoFormProps extends Pick<RoleFormsProps, 'form' | 'newId'> {
  readonly way: 'first-by-two' | 'recovery'
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

/** Where one administrator opens what another approves: a first link, or a recovery. */
function ByTwoForm({ way, choices, form, newId }: ByTwoFormProps) {
  const { lang, district } = usePage()
  const t = roleWords(lang)
  const home = `/${district.id}`
  if (choices.length === 0) return null
  const isOwn = form?.command === openRecovery.name && choices.some(({ value }) => value === form.values['accountId'])
  const field = fieldsOf(way, isOwn ? form : null)
  const { title, lead, open } = t.byTwo[way]
  return (
    <Section title={title} id={way}>
      <p>{lead}</p>
      <Form action={`${home}/do/identity/open-recovery`} page={`${home}/accounts`} then={`${home}/accounts#links`}>
        <HiddenField name="enrolmentId" value={newId('enrolment')} />
        <SelectField {...field('accountId', t.account)} required options={choices} />
        <TextField {...field('reason', t.reason)} required maxLength={300} />
        <SubmitButton kind="secondary">{open}</SubmitButton>
      </Form>
    </Section>
  )
}
