import type { PersonalDeclaration } from '#kit/personal.ts'

/** What this room holds of people: nobody; seats are told apart by what they stand for, never by who sits in them. */
export const organizationPersonal: PersonalDeclaration = {
  room: 'organization',
  files: [],
  fields: [],
  impersonal: {
    district: { office: 'name name_en city city_en platform_name' },
    dong: { key: 'dong_id', office: 'name' },
    department: { key: 'department_id', office: 'name bureau aliases' },
    body: { key: 'body_id parent_id', list: 'kind', office: 'name name_en aliases duties vision rules' },
    seat: { key: 'seat_id body_id', list: 'kind', office: 'label' },
    tenure: { key: 'seat_id' },
  },
}
