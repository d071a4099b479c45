import { FileField } from '#ui/file-field.tsx'
import { SelectField } from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { addPapers, publishPapers, removePaper } from '../contract-papers.ts'
import type { AgendaItem } from '../core/agenda.ts'
import type { Paper } from '../core/paper.ts'
import type { OnCalledPage } from './call-forms.tsx'
import { calledWords } from './called-words.ts'
import { CommandForm } from './command-form.tsx'

interface PaperFormsProps extends OnCalledPage {
  readonly agenda: readonly AgendaItem[]
  readonly papers: readonly Paper[]
}

/** What whoever called a meeting does with its papers: add, remove until it is closed, publish. */
export function PaperForms({ meeting, agenda, papers, home, page, lang, form }: PaperFormsProps) {
  const t = calledWords(lang)
  const own = { home, page, form, hidden: { meetingId: meeting.id } }
  const cameBack = [addPapers, removePaper].some(({ name }) => form?.command === name)
  return (
    <>
      {meeting.state !== 'cancelled' && (
        <More summary={t.papersTitle} open={cameBack}>
          <CommandForm
            command={addPapers}
            {...own}
            files
            submit={t.addPapers}
            fields={(field, refused) => (
              <>
                <SelectField
                  {...field('agendaNo', t.agenda)}
                  options={agenda.map(({ no, title }) => ({ value: `${no}`, label: `${no}. ${title}` }))}
                />
                <FileField name="files" label={t.paperFiles} form={refused} />
              </>
            )}
          />
          {papers.length > 0 && meeting.state !== 'closed' && (
            <CommandForm
              command={removePaper}
              {...own}
              submit={t.removePaper}
              kind="danger"
              fields={(field) => (
                <SelectField
                  {...field('fileId', t.paperToRemove)}
                  options={papers.map(({ fileId, name }) => ({ value: fileId, label: name }))}
                />
              )}
            />
          )}
        </More>
      )}
      {papers.some(({ isPublic }) => !isPublic) && (
        <CommandForm command={publishPapers} {...own} submit={t.publishPapers} kind="secondary" />
      )}
    </>
  )
}
