create table review_link (
  district_id text not null,
  secret_hash text not null,
  round_id text not null,
  department_id text not null,
  drawn_at timestamptz(3) not null,
  withdrawn_at timestamptz(3),
  primary key (district_id, secret_hash),
  foreign key (district_id, round_id) references review_round (district_id, round_id),
  foreign key (district_id, department_id) references department (district_id, department_id),
  check (withdrawn_at >= drawn_at)
);
comment on table review_link is 'Links by which a department fills its reviews of a round without an account: the hash of the secret alone.';
create unique index review_link_standing on review_link (district_id, round_id, department_id) where withdrawn_at is null;

create table review_link_use (
  district_id text not null,
  secret_hash text not null,
  used_at timestamptz(3) not null,
  use_no integer not null check (use_no > 0),
  filled integer not null check (filled >= 0),
  primary key (district_id, secret_hash, use_no),
  foreign key (district_id, secret_hash) references review_link (district_id, secret_hash)
);
comment on table review_link_use is 'When a link was used, and how many reviews were filled with it.';
