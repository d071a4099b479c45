import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { toRatio } from '#rooms/budget/core/exact-number.ts'
import { listFilesOfMany } from '#rooms/documents/contract-files.ts'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { seeProgress } from '../contract.ts'
import { evidenceKinds, evidenceOfStage } from '../core/evidence.ts'
import { percentText } from '../core/followed.ts'
import { pageWords } from '../core/messages-pages.ts'
import { maySeeProgress, mayTellProgress } from '../core/permissions.ts'
import { EvidenceList } from './evidence-list.tsx'
import { IndicatorTable, MeasurementTable } from './indicator-tables.tsx'
import { measurementName } from './measurement-name.ts'
import { ReportList } from './report-list.tsx'
import { EntryTable, StageTable } from './stage-tables.tsx'

/** How a project is carried out: the plan beside the outcome, for everybody. */
export const progressPage = page({
  path: '/projects/:id/progress',
  permission: maySeeProgress,
  about: ({ id = '' }) => ({ kind: 'project', id }),
  async render({ ask, actor, lang, params }) {
    const asked = await askAll(ask, { seen: question(seeProgress, { projectId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { project, followed, asOf, counts, stages, delays, entries, indicators, measurements, reports } =
      asked.value.seen
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const own = `${home}/projects/${project.projectId}`
    const kept = await askAll(ask, {
      stages: question(listFilesOfMany, {
        kind: evidenceKinds.stage,
        ids: stages.slice(0, 200).map(({ no }) => evidenceOfStage(project.projectId, no).id),
      }),
      measurements: question(listFilesOfMany, {
        kind: evidenceKinds.measurement,
        ids: measurements.slice(0, 200).map(({ id }) => id),
      }),
    })
    if (!kept.ok) return kept
    const evidence = [...kept.value.stages.files, ...kept.value.measurements.files]
    const measured = indicators.filter(({ value }) => value !== null).length
    const met = indicators.filter((one) => one.met === 'met').length
    return (
      <Frame
        title={t.progressTitle(project.title)}
        lead={t.progressLead}
        over={t.asOf(formatDate(asOf, lang))}
        crumbs={[
          { href: `${home}/board`, label: t.board },
          { href: own, label: project.title },
        ]}
      >
        {!followed && <Notice kind="info" title={t.notFollowed} />}
        <StatRow>
          <Stat
            label={t.progress}
            value={counts.progress === null ? t.none : `${percentText(toRatio(counts.progress))}%`}
            note={t.of(counts.stagesDone, counts.stages)}
          />
          <Stat label={t.measuredCount} value={String(measured)} note={t.of(measured, indicators.length)} />
          <Stat label={t.metCount} value={String(met)} note={t.of(met, indicators.length)} />
        </StatRow>
        <Section title={t.stages} id="stages">
          <StageTable stages={stages} delays={delays} />
          <p>{t.progressRule}</p>
        </Section>
        <Section title={t.indicators} id="indicators">
          <IndicatorTable indicators={indicators} />
        </Section>
        <Section title={t.measurements} id="measurements">
          <MeasurementTable indicators={indicators} measurements={measurements} home={home} />
        </Section>
        {evidence.length > 0 && (
          <Section title={t.evidenceTitle} id="evidence">
            <EvidenceList
              {...{ home, files: evidence }}
              things={[
                ...stages.map(({ no, title }) => ({
                  id: evidenceOfStage(project.projectId, no).id,
                  title: `${no}. ${title}`,
                })),
                ...measurements.map((one) => ({ id: one.id, title: measurementName(one, indicators, lang) })),
              ]}
            />
          </Section>
        )}
        <Section title={t.reports} id="reports">
          <ReportList reports={reports} />
        </Section>
        {entries.length > 0 && (
          <Section title={t.history} id="history">
            <EntryTable stages={stages} entries={entries} />
          </Section>
        )}
        <LinkRow
          label={t.links}
          links={[
            ...(permits(mayTellProgress, actor)
              ? [
                  { href: `${own}/report`, label: t.writeReport, main: true },
                  { href: `${own}/stages`, label: t.writeStages },
                  { href: `${own}/measure`, label: t.writeMeasurement },
                  { href: `${own}/evidence`, label: t.addEvidence },
                ]
              : []),
            { href: own, label: t.toProject },
          ]}
        />
      </Frame>
    )
  },
})
