import type { Lang } from '#kit/korean-text.ts'
import type { Dong } from '#rooms/organization/core/dong.ts'
import { SelectField, TextArea, TextField } from '#ui/form.tsx'
import type { FieldIn } from '#ui/form-field.ts'
import { words } from '../core/messages.ts'
import { categories, tracks } from '../core/proposal.ts'

interface FieldsProps {
  readonly field: FieldIn
  readonly lang: Lang
  /** What stands there when nothing was typed: a draft, or the version that is edited. */
  readonly before: Readonly<Record<string, string>>
}

/** Where the things in question are: the two lines by which others find them. */
export function LineFields({ field, lang, before }: FieldsProps) {
  const t = words(lang)
  return (
    <>
      <TextField {...field('title', t.title, t.titleHint, before['title'])} required maxLength={100} />
      <TextField {...field('place', t.place, t.placeHint, before['place'])} required maxLength={100} />
    </>
  )
}

/** What is wrong, and what could be done. */
export function ProseFields({ field, lang, before }: FieldsProps) {
  const t = words(lang)
  return (
    <>
      <TextArea {...field('problem', t.problem, undefined, before['problem'])} required rows={4} maxLength={2000} />
      <TextArea {...field('wish', t.wish, undefined, before['wish'])} required rows={4} maxLength={2000} />
    </>
  )
}

/** What need not be chosen. */
export function ChoiceFields({ field, lang, before, dongs }: FieldsProps & { readonly dongs: readonly Dong[] }) {
  const t = words(lang)
  const none = { value: '', label: t.notChosen }
  return (
    <>
      <SelectField
        {...field('category', t.category, undefined, before['category'])}
        options={[none, ...categories.map((value) => ({ value, label: t.categories[value] }))]}
      />
      <SelectField
        {...field('dongId', t.dong, undefined, before['dongId'])}
        options={[none, ...dongs.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <SelectField
        {...field('track', t.track, t.trackHint, before['track'])}
        options={[none, ...tracks.map((value) => ({ value, label: `${t.tracks[value]} - ${t.trackNotes[value]}` }))]}
      />
    </>
  )
}
