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
  /** Whether a passkey or a provider lets an account in. */
  readonly hasWayIn: (accountId: AccountId) => boolean
  /** The departments and subcommittees for which a role may be held. */
  readonly units: readonly NamedUnit[]
  readonly form: RefusedForm | null
  readonly origin: string
  /** A new id for each form and button. */
  readonly newId: (kind: string) => string
}

/** The administrators' forms: propose a role, let somebody in for the first time, open a recovery. */
export function RoleForms({ accounts, hasWayIn, units, form, origin, newId }: RoleFormsProps) {
  const { lang, district } = usePage()
  const t = roleWords(lang)
  const home = `/${district.id}`
  const standing = accounts.filter(({ destroyedOn }) => destroyedOn === null)
  const option = (one: Account) => ({ value: one.accountId, label: one.displayName ?? one.accountId })
  const without = standing.filter(({ accountId }) => !hasWayIn(accountId))
  const withSome = standing.filter(({ accountId }) => hasWayIn(accountId))
  const roles = words(lang).roles
  const of = (command: string) => {
    const own = form?.command === command ? form : null
    const id = (name: string) => `${command.split('.')[1]}-${name}`
    return (name: string, label: string) => ({
      ...{ name, label, id: id(name), error: own?.fieldErrors[name], value: own?.values[name] },
    })
  }
  const propose = of(proposeRole.name)
  const recover = of(openRecovery.name)
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
      {withSome.length > 0 && (
        <Section title={t.recoveryTitle} id="recovery">
          <p>{t.recoveryLead}</p>
          <Form action={`${home}/do/identity/open-recovery`} page={`${home}/accounts`} then={`${home}/accounts#links`}>
            <HiddenField name="enrolmentId" value={newId('enrolment')} />
            <SelectField {...recover('accountId', t.account)} required options={withSome.map(option)} />
            <TextField {...recover('reason', t.reason)} required maxLength={300} />
            <SubmitButton kind="secondary">{t.openRecovery}</SubmitButton>
          </Form>
        </Section>
      )}
    </>
  )
}
