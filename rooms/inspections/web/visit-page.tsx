import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDateWithWeekday } from '#kit/korean-date.ts'
import { listFiles } from '#rooms/documents/contract-files.ts'
import { ActForm, cameBackIn } from '#ui/act-form.tsx'
import { CheckboxField, DateField, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { cancelVisit, moveVisit, seeVisit, showPhotos } from '../contract-visits.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayConductInspections, mayReportVisits, maySeeReports } from '../core/permissions.ts'
import { PictureList } from './picture-list.tsx'
import { ReportForm } from './report-form.tsx'
import { ReportSeen } from './report-seen.tsx'

/** One visit: the form that its inspector fills on the spot, and what was reported. */
export const visitPage = page({
  path: '/inspections/visits/:id',
  permission: maySeeReports,
  async render({ ask, actor, lang, params, form }) {
    const visitId = params['id'] ?? ''
    const asked = await askAll(ask, {
      seen: question(seeVisit, { visitId }),
      kept: question(listFiles, { subject: { kind: 'inspection-visit', id: visitId } }),
    })
    if (!asked.ok) return asked
    const { seen, kept } = asked.value
    const { visit, group, project, department, faults, own, today } = seen
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/inspections/visits/${visit.id}`
    const place = { home, here, form, hidden: { visitId: visit.id } }
    const conducts = permits(mayConductInspections, actor)
    const writes = visit.state === 'due' && permits(mayReportVisits, actor) && (own || conducts)
    return (
      <Frame
        title={visit.assignment.site}
        over={`${t.visitTitle} · ${t.visitStates[visit.state]}`}
        crumbs={[
          { href: `${home}/inspections`, label: t.title },
          own
            ? { href: `${home}/inspections/mine`, label: t.myVisits }
            : { href: `${home}/inspections/groups/${group.id}`, label: group.title },
        ]}
      >
        <KeyFacts
          facts={[
            { label: t.project, value: project },
            { label: t.department, value: department },
            { label: t.plannedOn, value: formatDateWithWeekday(visit.dueOn, lang) },
            ...(visit.cancelReason === null ? [] : [{ label: t.reason, value: visit.cancelReason }]),
          ]}
        />
        {writes && <ReportForm {...{ visit, home, here, form, today, lang }} onDevice={own} />}
        {visit.report !== null && (
          <ReportSeen {...{ faults, home, lang }} report={visit.report} points={visit.assignment.points} />
        )}
        {visit.report !== null && !conducts && kept.files.length === 0 && <p>{t.photosForOffice}</p>}
        <PictureList files={kept.files} title={t.photosOf} home={home} />
        {conducts && kept.files.length > 0 && (
          <div class="on-screen">
            {visit.photosShown ? (
              <ActForm
                command={showPhotos}
                {...place}
                hidden={{ visitId: visit.id, shown: 'office' }}
                submit={t.hidePhotos}
                kind="secondary"
              />
            ) : (
              <ActForm
                command={showPhotos}
                {...place}
                hidden={{ visitId: visit.id, shown: 'everyone' }}
                submit={t.showPhotos}
                fields={(field, refused) => (
                  <CheckboxField
                    {...field('checked', t.photosChecked)}
                    value="on"
                    checked={refused?.values['checked'] === 'on'}
                  />
                )}
              />
            )}
          </div>
        )}
        {conducts && visit.state === 'due' && (
          <Section title={t.visitsOn} id="due">
            <ActForm
              command={moveVisit}
              {...place}
              submit={t.move}
              kind="secondary"
              fields={(field) => <DateField {...field('dueOn', t.newDay, undefined, visit.dueOn)} required />}
            />
            <More summary={t.cancelVisit} open={cameBackIn(form, cancelVisit) !== null}>
              <ActForm
                command={cancelVisit}
                {...place}
                submit={t.cancelVisit}
                kind="danger"
                fields={(field) => <TextField {...field('reason', t.reason)} required maxLength={200} />}
              />
            </More>
          </Section>
        )}
        <LinkRow label={t.links} links={[{ href: `${home}/inspections/groups/${group.id}`, label: group.title }]} />
      </Frame>
    )
  },
})
