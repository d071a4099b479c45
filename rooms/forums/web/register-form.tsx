import type { Lang } from '#kit/korean-text.ts'
import type { Dong } from '#rooms/organization/core/dong.ts'
import { CheckboxField, SelectField, TextField } from '#ui/form.tsx'
import type { FieldIn } from '#ui/form-field.ts'
import { Section } from '#ui/section.tsx'
import { register } from '../contract-seats.ts'
import type { Forum } from '../core/forum.ts'
import { words } from '../core/messages-pages.ts'
import { ageBands, sexes } from '../core/participant.ts'
import { type FormPlace, ForumForm } from './forum-form.tsx'

interface BackgroundProps {
  readonly forum: Forum
  readonly dongs: readonly Dong[]
  readonly field: FieldIn
  readonly lang: Lang
}

/** What lots are balanced by; asked of nobody where they are not. */
export function BackgroundFields({ forum, dongs, field, lang }: BackgroundProps) {
  const t = words(lang)
  const first = { value: '', label: t.choose }
  return (
    <>
      {forum.strata.includes('dong') && (
        <SelectField
          {...field('dongId', t.dong, t.lotsHint)}
          required
          options={[first, ...dongs.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
      {forum.strata.includes('age') && (
        <SelectField
          {...field('ageBand', t.ageBand, t.lotsHint)}
          required
          options={[first, ...ageBands.map((value) => ({ value, label: t.ageBands[value] }))]}
        />
      )}
      {forum.strata.includes('sex') && (
        <SelectField
          {...field('sex', t.sex, t.lotsHint)}
          required
          options={[first, ...sexes.map((value) => ({ value, label: t.sexes[value] }))]}
        />
      )}
    </>
  )
}

interface Props {
  readonly forum: Forum
  readonly dongs: readonly Dong[]
  readonly place: FormPlace
  readonly lang: Lang
}

/** Registers oneself: a name for the list, and what the lots need to be balanced. */
export function RegisterForm({ forum, dongs, place, lang }: Props) {
  const t = words(lang)
  return (
    <Section title={t.registerTitle} id="register">
      <ForumForm
        command={register}
        place={place}
        hidden={{ forumId: forum.id }}
        labels={{ name: t.yourName, dongId: t.dong, ageBand: t.ageBand, sex: t.sex, consent: t.consent }}
        submit={t.register}
      >
        {(field, own) => (
          <>
            <TextField {...field('name', t.yourName, t.yourNameHint)} required maxLength={60} autoComplete="name" />
            <BackgroundFields forum={forum} dongs={dongs} field={field} lang={lang} />
            {forum.participantWon > 0 && (
              <CheckboxField {...field('official', t.official)} value="on" checked={own?.values['official'] === 'on'} />
            )}
            <CheckboxField
              {...field('consent', t.consent)}
              value="on"
              required
              checked={own?.values['consent'] === 'on'}
            />
          </>
        )}
      </ForumForm>
    </Section>
  )
}
