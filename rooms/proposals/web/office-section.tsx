import type { Actor } from '#kit/actor.ts'
import { permits } from '#kit/actor.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { ToldFile } from '#rooms/documents/contract-files.ts'
import type { Department } from '#rooms/organization/core/department.ts'
import { SelectField, TextArea, TextField } from '#ui/form.tsx'
import type { FieldIn } from '#ui/form-field.ts'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { assign, moderate, reassign, removeFile, sendAway, settle } from '../contract-office.ts'
import { renameProposal } from '../contract-split.ts'
import { words } from '../core/messages.ts'
import * as may from '../core/permissions.ts'
import type { TrackRules } from '../core/tracks.ts'
import { CommandForm, type FormPlace } from './command-form.tsx'
import type { SeenProposal } from './proposal-story.tsx'

interface OfficeProps {
  readonly seen: SeenProposal
  readonly rules: TrackRules
  readonly departments: readonly Department[]
  readonly files: readonly ToldFile[]
  readonly actor: Actor
  readonly place: FormPlace
  readonly lang: Lang
}

/** What the office can do with a proposal: give it to a department, send it on, hide it. */
export function OfficeSection({ seen, rules, departments, files, actor, place, lang }: OfficeProps) {
  const { proposal } = seen
  const t = words(lang)
  const hidden = { proposalId: proposal.id }
  const atOffice = proposal.state === 'received' || proposal.state === 'under-review'
  const round = proposal.bounces >= rules.bounces
  const options = [
    { value: '', label: t.notChosen },
    ...departments.map(({ id, name }) => ({ value: id, label: name })),
  ]
  const labels = { departmentId: t.toDepartment, reason: t.moveReason }
  const toDepartment = (field: FieldIn) => (
    <>
      <SelectField {...field('departmentId', t.toDepartment)} required options={options} />
      <TextArea {...field('reason', t.moveReason)} required rows={2} maxLength={1000} />
    </>
  )
  const came = (name: string) => place.form?.command === name
  const act = proposal.hidden ? 'restored' : 'hidden'
  return (
    <Section title={t.officeTitle} id="office">
      {atOffice && proposal.departmentId === null && permits(may.mayAssign, actor) && (
        <More summary={t.assignTitle} open>
          <CommandForm {...{ command: assign, place, prefix: 'assign', hidden, labels, submit: t.move }}>
            {toDepartment}
          </CommandForm>
        </More>
      )}
      {atOffice && proposal.departmentId !== null && !round && permits(may.mayReassign, actor) && (
        <More summary={t.reassignTitle} open={came(reassign.name)}>
          <p>{t.reassignLead(proposal.bounces, rules.bounces)}</p>
          <CommandForm {...{ command: reassign, place, prefix: 'reassign', hidden, labels, submit: t.move }}>
            {toDepartment}
          </CommandForm>
        </More>
      )}
      {atOffice && round && permits(may.maySettle, actor) && (
        <More summary={t.settleTitle} open>
          <CommandForm {...{ command: settle, place, prefix: 'settle', hidden, labels, submit: t.move }}>
            {toDepartment}
          </CommandForm>
        </More>
      )}
      {(atOffice || proposal.state === 'supporting') && permits(may.mayAssign, actor) && (
        <More summary={t.awayTitle} open={came(sendAway.name)}>
          <CommandForm
            {...{ command: sendAway, place, prefix: 'away', hidden, submit: t.move }}
            labels={{ kind: t.awayKind, agency: t.agency, reason: t.moveReason }}
          >
            {(field) => (
              <>
                <SelectField
                  {...field('kind', t.awayKind)}
                  required
                  options={(['referred', 'handed-over'] as const).map((value) => ({
                    value,
                    label: t.awayKinds[value],
                  }))}
                />
                <TextField {...field('agency', t.agency)} required maxLength={100} />
                <TextArea {...field('reason', t.moveReason)} required rows={2} maxLength={1000} />
              </>
            )}
          </CommandForm>
        </More>
      )}
      {(atOffice || proposal.state === 'supporting') && permits(may.mayRename, actor) && (
        <More summary={t.splitting.renameTitle} open={came(renameProposal.name)}>
          <p>{t.splitting.renameLead}</p>
          <CommandForm
            {...{ command: renameProposal, place, prefix: 'rename', submit: t.splitting.rename }}
            hidden={{ ...hidden, version: String(proposal.version) }}
            labels={{ title: t.splitting.newTitle, reason: t.splitting.renameReason }}
          >
            {(field) => (
              <>
                <TextField
                  {...field('title', t.splitting.newTitle, undefined, seen.words.title)}
                  required
                  maxLength={100}
                />
                <TextField {...field('reason', t.splitting.renameReason)} required maxLength={1000} />
              </>
            )}
          </CommandForm>
        </More>
      )}
      {atOffice && permits(may.maySplit, actor) && (
        <p>
          <a href={`${place.home}/proposals/${proposal.id}/split`}>{t.splitting.title}</a>
        </p>
      )}
      {permits(may.maySetReach, actor) && (
        <p>
          <a href={`${place.home}/proposals/reach/${proposal.id}`}>{t.reach.title}</a>
        </p>
      )}
      {permits(may.mayModerate, actor) && (
        <More summary={proposal.hidden ? t.restoreTitle : t.moderateTitle} open={came(moderate.name)}>
          <CommandForm
            {...{ command: moderate, place, prefix: 'moderate' }}
            hidden={{ ...hidden, act }}
            labels={{ reason: t.moderateReason }}
            submit={proposal.hidden ? t.restore : t.hide}
            kind="danger"
          >
            {(field) => <TextArea {...field('reason', t.moderateReason)} required rows={2} maxLength={1000} />}
          </CommandForm>
        </More>
      )}
      {files.length > 0 && permits(may.mayModerate, actor) && (
        <More summary={t.files.removeTitle} open={came(removeFile.name)}>
          <p>{t.files.removeLead}</p>
          <CommandForm
            {...{
              command: removeFile,
              place,
              prefix: 'remove',
              hidden,
              submit: t.files.remove,
              kind: 'danger' as const,
            }}
            labels={{ fileId: t.files.file, reason: t.moderateReason }}
          >
            {(field) => (
              <>
                <SelectField
                  {...field('fileId', t.files.file)}
                  required
                  options={files.map(({ fileId, name, alt }) => ({ value: fileId, label: alt === '' ? name : alt }))}
                />
                <TextField {...field('reason', t.moderateReason)} required maxLength={300} />
              </>
            )}
          </CommandForm>
        </More>
      )}
    </Section>
  )
}
