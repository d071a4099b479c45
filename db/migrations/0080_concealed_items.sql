alter table item add column concealed boolean not null default false;
comment on column item.concealed is 'That everyone reads a fixed word in place of its names: the proposal that it was is hidden.';

update item set concealed = true
from proposal
where proposal.district_id = item.district_id and proposal.proposal_id = item.item_id and proposal.hidden;

delete from search_entry using item
where search_entry.district_id = item.district_id and search_entry.kind = 'item' and search_entry.id = item.item_id
  and item.concealed;
