import { askAll, page, question } from '#kernel/page.ts'
import { listCycles } from '#rooms/cycle/contract.ts'
import { listSurveys } from '#rooms/surveys/contract.ts'
import {
  CheckboxField,
  DateField,
  NumberField,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
  WonField,
} from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { More } from '#ui/more.tsx'
import { newId } from '#ui/new-id.ts'
import { announceForum } from '../contract.ts'
import { choosings, forumKinds } from '../core/forum.ts'
import { words } from '../core/messages-pages.ts'
import { strata } from '../core/participant.ts'
import { mayConductForum } from '../core/permissions.ts'
import { ForumForm } from './forum-form.tsx'

const behindMore = ['onlineAddress', 'onlineInstruction', 'surveyId', 'facilitatorWon', 'participantWon']

/** Announces a forum: name, date and place are enough; registration, lots and allowances where they are wanted. */
export const newForumPage = page({
  path: '/forums/new',
  permission: mayConductForum,
  async render({ ask, actor, lang, form }) {
    const asked = await askAll(ask, {
      listed: question(listCycles, {}),
      asking: question(listSurveys, { size: 200 }),
    })
    if (!asked.ok) return asked
    const t = words(lang)
    const home = `/${actor.districtId}`
    const id = form?.values['forumId'] ?? newId('forum')
    const labels = {
      ...{ title: t.name, kind: t.kind, purpose: t.purpose, heldOn: t.heldOn, beginsAt: t.beginsAt, place: t.place },
      ...{ cycleId: t.cycle, programme: t.programme, seats: t.seats, opensOn: t.opensOn, closesOn: t.closesOn },
      ...{ choosing: t.choosing, strata: t.strata, onlineAddress: t.onlineAddress },
      ...{ onlineInstruction: t.onlineInstruction, surveyId: t.surveyId },
      ...{ facilitatorWon: t.facilitatorWon, participantWon: t.participantWon },
    }
    return (
      <Frame title={t.newTitle} crumbs={[{ href: `${home}/forums`, label: t.title }]} lead={t.newLead}>
        <ForumForm
          command={announceForum}
          place={{ home, here: `${home}/forums/new`, form }}
          hidden={{ forumId: id }}
          then={`${home}/forums/${id}/desk`}
          labels={labels}
          submit={t.announce}
        >
          {(field, own) => (
            <>
              <TextField {...field('title', t.name)} required maxLength={200} />
              <SelectField
                {...field('kind', t.kind, undefined, 'resident')}
                options={forumKinds.map((value) => ({ value, label: t.kinds[value] }))}
              />
              <TextArea {...field('purpose', t.purpose)} rows={3} />
              <DateField {...field('heldOn', t.heldOn)} required />
              <TextField {...field('beginsAt', t.beginsAt)} required maxLength={5} />
              <TextField {...field('place', t.place)} required maxLength={200} />
              <SelectField
                {...field('cycleId', t.cycle)}
                options={[
                  { value: '', label: t.noCycle },
                  ...asked.value.listed.cycles.map((cycle) => ({ value: cycle.id, label: cycle.name })),
                ]}
              />
              <TextArea {...field('programme', t.programme, t.programmeHint)} rows={5} />
              <NumberField {...field('seats', t.seats, t.seatsHint, '0')} />
              <DateField {...field('opensOn', t.opensOn)} />
              <DateField {...field('closesOn', t.closesOn)} />
              <RadioGroup
                {...field('choosing', t.choosing, undefined, 'first-come')}
                options={choosings.map((value) => ({ value, label: t.choosings[value] }))}
              />
              {strata.map((stratum, at) => (
                <CheckboxField
                  key={stratum}
                  {...field(`strata.${at}`, `${t.strata}: ${t.strataNames[stratum]}`)}
                  id={at === 0 ? field('strata', t.strata).id : field(`strata.${at}`, '').id}
                  error={at === 0 ? own?.fieldErrors['strata'] : undefined}
                  value={stratum}
                  checked={own?.values[`strata.${at}`] === stratum}
                />
              ))}
              <More
                summary={t.moreSettings}
                open={behindMore.some((name) => (own?.values[name] ?? '') !== '' || own?.fieldErrors[name])}
              >
                <TextField {...field('onlineAddress', t.onlineAddress)} type="url" maxLength={500} />
                <TextArea {...field('onlineInstruction', t.onlineInstruction)} rows={3} />
                <SelectField
                  {...field('surveyId', t.surveyId, t.surveyHint)}
                  options={[
                    { value: '', label: t.noSurvey },
                    ...asked.value.asking.surveys.map(({ survey }) => ({ value: survey.id, label: survey.title })),
                  ]}
                />
                <WonField {...field('facilitatorWon', t.facilitatorWon, undefined, '0')} />
                <WonField {...field('participantWon', t.participantWon, undefined, '0')} />
              </More>
            </>
          )}
        </ForumForm>
      </Frame>
    )
  },
})
