create table proposal_point (
  district_id text not null,
  proposal_id text not null,
  version integer not null,
  latitude integer not null check (latitude between 33000000 and 38700000),
  longitude integer not null check (longitude between 124500000 and 132000000),
  primary key (district_id, proposal_id, version),
  foreign key (district_id, proposal_id, version) references proposal_version (district_id, proposal_id, version)
);
comment on table proposal_point is 'Where on the map a version of a proposal says that it is (자리), in whole microdegrees within the Republic; a version without a row says no point.';
