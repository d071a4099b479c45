import { page } from '#kernel/page.ts'
import { listSurveys } from '#rooms/surveys/contract.ts'
import { SelectField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { openCourse } from '../contract.ts'
import { courseKinds } from '../core/course.ts'
import { words } from '../core/messages-pages.ts'
import { mayConductCourse } from '../core/permissions.ts'
import { CourseFields, courseLabels } from './course-fields.tsx'
import { CourseForm } from './course-form.tsx'

/** Opens a course: a name and a place are enough, its sessions follow at the desk. */
export const newCoursePage = page({
  path: '/courses/new',
  permission: mayConductCourse,
  async render({ ask, actor, lang, form }) {
    const listed = await ask(listSurveys, { size: 200 })
    if (!listed.ok) return listed
    const t = words(lang)
    const home = `/${actor.districtId}`
    const id = form?.values['courseId'] ?? newId('course')
    return (
      <Frame title={t.newTitle} crumbs={[{ href: `${home}/courses`, label: t.title }]} lead={t.newLead}>
        <CourseForm
          command={openCourse}
          place={{ home, here: `${home}/courses/new`, form }}
          hidden={{ courseId: id }}
          then={`${home}/courses/${id}/desk`}
          labels={{ kind: t.kind, ...courseLabels(lang) }}
          submit={t.openCourse}
        >
          {(field, own) => (
            <>
              <SelectField
                {...field('kind', t.kind, undefined, 'course')}
                options={courseKinds.map((value) => ({ value, label: t.kinds[value] }))}
              />
              <CourseFields
                {...{ field, own, lang }}
                course={null}
                surveys={listed.value.surveys.map(({ survey }) => survey)}
              />
            </>
          )}
        </CourseForm>
      </Frame>
    )
  },
})
