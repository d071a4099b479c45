import { askAll, page, question } from '#kernel/page.ts'
import { FileField } from '#ui/file-field.tsx'
import { SelectField, TextArea } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { Section } from '#ui/section.tsx'
import { addPhotos, changeCard, seeCard, writeCardText } from '../contract.ts'
import { cardSections, photoStages } from '../core/card.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayWriteResults } from '../core/permissions.ts'
import { FormPart } from './form-part.tsx'
import { NamedFields } from './named-fields.tsx'

/** Writes a result card form by form: each part is saved by itself. */
export const resultEditPage = page({
  path: '/results/:id/edit',
  permission: mayWriteResults,
  about: ({ id = '' }) => ({ kind: 'result-card', id }),
  async render({ ask, actor, lang, params, form }) {
    const asked = await askAll(ask, { seen: question(seeCard, { cardId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { card } = asked.value.seen
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const shared = { home, form, button: t.save }
    return (
      <Frame
        title={t.editTitle(card.title)}
        crumbs={[
          { href: `${home}/results`, label: t.title },
          { href: `${home}/results/${card.id}`, label: card.title },
        ]}
      >
        <Section title={t.basics} id="basics">
          <FormPart {...shared} command={changeCard} prefix="named" hidden={{ cardId: card.id }}>
            {(field) => <NamedFields field={field} card={card} />}
          </FormPart>
        </Section>
        {cardSections.map((section) => (
          <Section key={section} title={t.sections[section]} id={section}>
            <FormPart {...shared} command={writeCardText} prefix={section} hidden={{ cardId: card.id, section }}>
              {(field) => (
                <TextArea
                  {...field(
                    'text',
                    t.sections[section],
                    section === 'doers' ? t.doersHint : t.textHint,
                    card.texts[section],
                  )}
                  rows={6}
                />
              )}
            </FormPart>
          </Section>
        ))}
        <Section title={t.addPhotos} id="photos">
          <p>{t.photoLead}</p>
          <FormPart
            {...{ ...shared, button: t.addPhotos, files: true }}
            command={addPhotos}
            prefix="photo"
            hidden={{ cardId: card.id }}
          >
            {(field, own) => (
              <>
                <SelectField
                  {...field('stage', t.photoStage)}
                  options={photoStages.map((value) => ({ value, label: t.stages[value] }))}
                />
                <FileField name="files" label={t.photoFiles} form={own} />
              </>
            )}
          </FormPart>
        </Section>
      </Frame>
    )
  },
})
