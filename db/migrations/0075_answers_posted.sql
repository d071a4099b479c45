alter table proposal_delivery add column message_id text;
comment on table proposal_delivery is 'Proof of how and when an answer was given; of one that was texted or mailed, which message it was.';
-- small: proposal_delivery, one row of each answered proposal
create index proposal_delivery_by_day on proposal_delivery (district_id, delivered_on desc, proposal_id);
