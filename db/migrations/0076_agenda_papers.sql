create table agenda_paper (
  district_id text not null,
  meeting_id text not null,
  file_id text not null,
  agenda_no integer not null,
  primary key (district_id, meeting_id, file_id),
  foreign key (district_id, meeting_id, agenda_no) references agenda_item (district_id, meeting_id, agenda_no)
);
comment on table agenda_paper is 'Which point of the agenda a paper of a meeting belongs to. The file itself stands with the kept files, and may be gone from there.';
