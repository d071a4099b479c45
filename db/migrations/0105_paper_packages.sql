-- Papers that somebody has made together, in several formats: written one file after another by the server's own work.
create table paper_package (
  district_id text not null references district (district_id),
  package_id text not null,
  account_id text not null,
  asked_at timestamptz(3) not null,
  taken_until timestamptz(3),
  ended_at timestamptz(3),
  primary key (district_id, package_id),
  foreign key (district_id, account_id) references account (district_id, account_id),
  check (ended_at >= asked_at)
);
comment on table paper_package is 'Packages of papers under way and finished. A server that writes one takes it for a while, so that no other does; finished ones go after some days.';
create index paper_package_waiting on paper_package (district_id, asked_at) where ended_at is null;
create index paper_package_by_account on paper_package (district_id, account_id, asked_at desc);

create table paper_package_part (
  district_id text not null,
  package_id text not null,
  part integer not null check (part > 0),
  title text not null,
  document text not null,
  primary key (district_id, package_id, part),
  foreign key (district_id, package_id) references paper_package (district_id, package_id) on delete cascade
);
comment on table paper_package_part is 'The papers of a package as they were when it was asked for: canonical JSON of each document.';

create table paper_package_file (
  district_id text not null,
  package_id text not null,
  part integer not null,
  format text not null check (format in ('hwpx', 'pdf', 'docx', 'xlsx', 'csv', 'html')),
  tries integer not null default 0 check (tries >= 0),
  content bytea,
  ending text,
  unwritable text,
  primary key (district_id, package_id, part, format),
  foreign key (district_id, package_id, part) references paper_package_part (district_id, package_id, part) on delete cascade,
  check ((content is null) = (ending is null)),
  check (content is null or unwritable is null)
);
comment on table paper_package_file is 'The files of a package: what each holds once it is written, or why it could not be.';
