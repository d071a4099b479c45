import { useEffect, useState } from 'preact/hooks'
import { SelectField, TextField } from '#ui/form.tsx'
import type { VisitWords } from '../../../core/messages-visit.ts'
import type { KeptPhoto } from './kept-reports.ts'

interface Props {
  readonly photos: readonly KeptPhoto[]
  readonly field: (
    name: string,
    label: string,
  ) => {
    readonly name: string
    readonly id: string
    readonly label: string
    readonly value: string
    readonly error: string | undefined
  }
  readonly words: VisitWords
  readonly onAdd: (files: readonly File[]) => Promise<void>
  readonly onRemove: (id: string) => void
}

const people = ['none', 'agreed', 'not-agreed'] as const

/** The photos of a report, taken or chosen, each with what it shows and whether people in it agreed. */
export function PhotoEntries({ photos, field, words: t, onAdd, onRemove }: Props) {
  return (
    <fieldset class="field file-field">
      <legend class="field-label">{t.photos}</legend>
      <p class="field-hint" id="visit-photos-hint">
        {t.photoHint}
      </p>
      <ul class="file-list" aria-label={t.photos}>
        {photos.map((photo, at) => (
          <li key={photo.id} class="file-entry">
            <Thumb blob={photo.blob} />
            <div class="file-said">
              <TextField {...field(`photo.${photo.id}.alt`, t.photoAlt(at + 1))} required maxLength={300} />
              <SelectField
                {...field(`photo.${photo.id}.people`, t.photoPeople(at + 1))}
                options={people.map((value) => ({ value, label: t.photoPeoples[value] }))}
              />
              <button type="button" class="button button-secondary" onClick={() => onRemove(photo.id)}>
                {t.removePhoto(at + 1)}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <label class="file-choose" for="visit-photos">
        {t.addPhoto}
      </label>
      <input
        class="input"
        type="file"
        id="visit-photos"
        accept="image/*"
        multiple
        aria-describedby="visit-photos-hint"
        onChange={({ currentTarget }) => {
          void onAdd([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
    </fieldset>
  )
}

/** A small picture of what was taken, drawn from the device: the page's policy lets data stand in a picture. */
function Thumb({ blob }: { readonly blob: Blob }) {
  const [source, setSource] = useState<string | null>(null)
  useEffect(() => {
    const reader = new FileReader()
    reader.onload = () => setSource(String(reader.result))
    reader.readAsDataURL(blob)
  }, [blob])
  return source === null ? null : <img class="file-thumb" src={source} alt="" />
}
