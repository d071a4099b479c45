import { askAll, page, question } from '#kernel/page.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { formatWon } from '#kit/won.ts'
import { listLines } from '#rooms/budget/contract.ts'
import { CommandForm } from '#ui/command-form.tsx'
import { NumberField, SelectField, TextArea, TextField, WonField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { seeRewards, setScheme } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayKeepRewards } from '../core/permissions.ts'
import { writeRules, writeThresholds } from '../core/reward-scheme.ts'

/** The rules of a year, typed or pasted a line each; those of the latest year stand there to begin with. */
export const rulesPage = page({
  path: '/rewards/rules',
  permission: mayKeepRewards,
  async render({ ask, actor, lang, form, now }) {
    const asked = await askAll(ask, { seen: question(seeRewards, {}) })
    if (!asked.ok) return asked
    const { scheme } = asked.value.seen
    const year = scheme?.year ?? Number(dateInSeoul(now).slice(0, 4))
    const lined = await askAll(ask, { all: question(listLines, { fiscalYear: year }) })
    if (!lined.ok) return lined
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const labels = {
      ...{ year: t.year, basis: t.basis, highestGrade: t.highestGrade, budget: t.budget, lineId: t.line },
      ...{ rules: t.rules, thresholds: t.thresholds },
    }
    return (
      <Frame title={t.setTitle} crumbs={[{ href: `${home}/rewards`, label: t.title }]}>
        <CommandForm
          {...{ command: setScheme, prefix: 'scheme', labels, submit: t.save }}
          then={`${home}/rewards`}
          place={{ home, here: `${home}/rewards/rules`, form }}
        >
          {(field) => (
            <>
              <NumberField {...field('year', t.year, undefined, `${year}`)} required />
              <TextField {...field('basis', t.basis, undefined, scheme?.basis ?? '')} required maxLength={300} />
              <NumberField {...field('highestGrade', t.highestGrade, t.gradeHint, `${scheme?.highestGrade ?? 6}`)} />
              <WonField {...field('budget', t.budget, undefined, `${scheme?.budget ?? ''}`)} required />
              <SelectField
                {...field('lineId', t.line, undefined, scheme?.lineId ?? '')}
                options={[
                  { value: '', label: t.noLine },
                  ...lined.value.all.lines.map(({ id, label, stated }) => ({
                    value: id,
                    label: `${label} (${formatWon(stated, 'won', lang)} ${t.won})`,
                  })),
                ]}
              />
              <TextArea {...field('rules', t.rules, t.rulesHint, writeRules(scheme?.rules ?? []))} rows={8} required />
              <TextArea
                {...field('thresholds', t.thresholds, t.thresholdsHint, writeThresholds(scheme?.thresholds ?? []))}
                rows={4}
              />
            </>
          )}
        </CommandForm>
      </Frame>
    )
  },
})
