-- Papers as they were issued (발행한 문서): each version a frozen copy of its document with the hash under which it went out.
create table issued_report (
  district_id text not null references district (district_id),
  issue_id text not null,
  report text not null,
  subject_of text not null,
  version integer not null check (version > 0),
  title text not null,
  issued_on date not null,
  recorded_at timestamptz(3) not null,
  document_number text,
  disclosure text not null check (disclosure in ('public', 'partial', 'closed')),
  reason text,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  document text not null,
  primary key (district_id, issue_id),
  constraint issued_report_version_once unique (district_id, report, subject_of, version),
  check ((version = 1) = (reason is null))
);
comment on table issued_report is 'Papers as they were issued: what of, which version, why anew, the document as canonical JSON and its SHA-256. A version stands once and is never changed.';
create index issued_report_by_day on issued_report (district_id, issued_on desc, issue_id);
